import keras

tensor = keras.KerasTensor(shape=(None, 2))
keras.Model(tensor, keras.layers.Dense(1)(tensor))  # raises AttributeError
#> AttributeError: 'NoneType' object has no attribute '_inbound_nodes'
