import keras

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16)(image)
features = keras.layers.Flatten()(scaled)
dense = keras.layers.Dense(10)
scores = dense(features)

print("shape of the result:", scores.shape)
print("shape of the weights:", dense.kernel.shape)

model = keras.Model(image, scores)
print("numbers to learn:", model.count_params())
half = keras.Model(image, features)
print("cut after", half.layers[-1].name, "gives", half.output_shape)
