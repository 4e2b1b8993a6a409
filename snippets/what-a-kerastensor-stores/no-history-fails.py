import keras

inputs = keras.KerasTensor(shape=(None, 4))
outputs = keras.layers.Dense(1)(inputs)
print(inputs._keras_history.operation)
#> None
keras.Model(inputs, outputs)  # raises AttributeError
#> AttributeError: 'NoneType' object has no attribute '_inbound_nodes'
