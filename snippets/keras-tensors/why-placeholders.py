import keras

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16)(image)
features = keras.layers.Flatten()(scaled)
dense = keras.layers.Dense(10)
scores = dense(features)

print("shape of the result:", scores.shape)
#> shape of the result: (None, 10)
print("shape of the weights:", dense.kernel.shape)
#> shape of the weights: (64, 10)

model = keras.Model(image, scores)
print("numbers to learn:", model.count_params())
#> numbers to learn: 650
half = keras.Model(image, features)
print("cut after", half.layers[-1].name, "gives", half.output_shape)
#> cut after flatten gives (None, 64)
