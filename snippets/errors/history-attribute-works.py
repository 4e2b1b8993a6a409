import keras

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(3, name="code")(inputs)
print(outputs._keras_history.operation.name)
#> code
