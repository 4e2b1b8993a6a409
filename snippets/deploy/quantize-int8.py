import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target
new, truth = pictures[1400:], labels[1400:]

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16)(image)
x = keras.layers.Conv2D(16, 3, activation="relu")(x)
x = keras.layers.Flatten()(x)
x = keras.layers.Dense(64, activation="relu", name="large")(x)
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1400], labels[:1400], epochs=10, verbose=0)


def show(when, model):
    right = int(np.sum(model.predict(new, verbose=0).argmax(1) == truth))
    size = sum(weight.nbytes for weight in model.get_weights()) // 1000
    kernel = model.get_layer("large").kernel
    print(f"{when}: {right} of {len(new)} right, {kernel.dtype}, weights {size} kB")


output = model.output
show("before", model)
#> before: 362 of 397 right, float32, weights 150 kB
model.quantize("int8", filters=lambda layer: isinstance(layer, keras.layers.Dense))
show("after", model)
#> after: 362 of 397 right, int8, weights 38 kB
print([variable.name for variable in model.get_layer("large").variables])
#> ['bias', 'kernel', 'kernel_scale']
print(type(output).__name__, output.dtype, "- the same one:", model.output is output)
#> KerasTensor float32 - the same one: True

model.save("model.keras")
loaded = keras.saving.load_model("model.keras", compile=False)
same = np.array_equal(loaded.predict(new, verbose=0), model.predict(new, verbose=0))
print("the file, loaded, predicts the same:", same)
#> the file, loaded, predicts the same: True
