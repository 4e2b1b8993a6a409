import keras

inputs = keras.Input(shape=(4,))
outputs = keras.layers.Dense(1)(inputs)
print(inputs._keras_history.operation)
#> <InputLayer name=input_layer, built=True>
print(keras.Model(inputs, outputs).output_shape)
#> (None, 1)
