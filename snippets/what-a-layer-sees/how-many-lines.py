# not a recipe: it shows how often Python runs
import keras
from sklearn.datasets import load_digits


class Show(keras.layers.Layer):
    def call(self, x):
        print("call receives", type(x).__name__, x.shape)
        return x


image = keras.Input(shape=(8, 8))
shown = Show()(image)
#> call receives SymbolicTensor (None, 8, 8)
print("the layer returns", type(shown).__name__, shown.shape)
#> the layer returns KerasTensor (None, 8, 8)
scores = keras.layers.Dense(10)(keras.layers.Flatten()(shown))
model = keras.Model(image, scores)

digits = load_digits()
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(loss=loss)
images, labels = digits.images[:180] / 16, digits.target[:180]
history = model.fit(images, labels, batch_size=60, epochs=4, verbose=0)
#> call receives SymbolicTensor (60, 8, 8)
#> call receives SymbolicTensor (60, 8, 8)
print("batches:", 3 * len(history.epoch))
#> batches: 12
one_more = model(images[:3])
#> call receives EagerTensor (3, 8, 8)
