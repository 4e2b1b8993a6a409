import keras

inputs = keras.Input(shape=(2,))
keras.Model(inputs, keras.layers.Flatten())  # raises ValueError
#> ValueError: All `outputs` values must be KerasTensors. Received: outputs=<Flatten name=flatten, built=False> including invalid value <Flatten name=flatten, built=False> of type <class 'keras.src.layers.reshaping.flatten.Flatten'>
