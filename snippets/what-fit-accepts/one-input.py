import keras
import numpy as np
import tensorflow as tf

hours = np.array([[1.0], [2.0], [3.0], [4.0]], dtype="float32")
sold = np.array([[3.0], [5.0], [7.0], [9.0]], dtype="float32")
model = keras.Sequential(
    [keras.Input(shape=(1,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mae")


def batches():
    for first in (0, 2):
        yield hours[first : first + 2], sold[first : first + 2]


class Days(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        rows = slice(2 * index, 2 * index + 2)
        return hours[rows], sold[rows]


pairs = tf.data.Dataset.from_tensor_slices((hours, sold)).batch(2)
for what, given in (
    ("NumPy arrays", {"x": hours, "y": sold}),
    ("Tensors", {"x": tf.constant(hours), "y": tf.constant(sold)}),
    ("a Dataset", {"x": pairs}),
    ("a generator", {"x": batches(), "steps": 2}),
    ("a PyDataset", {"x": Days()}),
):
    print(what, model.evaluate(**given, verbose=0))
#> NumPy arrays 3.5
#> Tensors 3.5
#> a Dataset 3.5
#> a generator 3.5
#> a PyDataset 3.5
