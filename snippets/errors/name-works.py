import keras

inputs = keras.Input(shape=(2,), name="user_age")
print(inputs.name)
#> user_age
