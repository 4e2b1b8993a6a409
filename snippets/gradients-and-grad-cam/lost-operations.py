import keras
import numpy as np

keras.utils.set_random_seed(0)
images = keras.Input(shape=(64, 64, 3))
maps = keras.layers.Conv2D(8, 3, activation="relu", name="last")(images)
pooled = keras.layers.GlobalAveragePooling2D()(maps)
backbone = keras.Model(images, pooled, name="backbone")

inputs = keras.Input(shape=(64, 64, 3))
x = backbone(inputs / 127.5 - 1)
model = keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(x))

image = np.random.default_rng(0).uniform(0, 255, (1, 64, 64, 3)).astype("float32")
x = image
for layer in model.layers[1:]:
    x = layer(x)
expected = model.predict(image, verbose=0)
same = np.allclose(x, expected, atol=1e-5)
print("the loop over model.layers, the same probabilities:", same)
#> the loop over model.layers, the same probabilities: False

print("model.layers:    ", *[type(layer).__name__ for layer in model.layers])
#> model.layers:     InputLayer Functional Dense
print("model.operations:", *[type(each).__name__ for each in model.operations])
#> model.operations: InputLayer TrueDivide Subtract Functional Dense
