import keras
import numpy as np
import tensorflow as tf

x = np.array([[1.0], [2.0], [3.0], [4.0]], dtype="float32")
y = np.array([[1.0], [1.0], [0.0], [0.0]], dtype="float32")
model = keras.Sequential(
    [keras.Input(shape=(1,)), keras.layers.Dense(1, kernel_initializer="ones")]
)

weights = np.array([1.0, 1.0, 2.0, 2.0])
pairs = tf.data.Dataset.from_tensor_slices((x, y, weights)).batch(4)
for what, given in (
    ("no weights", {"x": x, "y": y}),
    ("sample_weight", {"x": x, "y": y, "sample_weight": weights}),
    ("third in a Dataset", {"x": pairs}),
    ("class_weight", {"x": x, "y": y, "class_weight": {0: 2.0, 1: 1.0}}),
):
    model.compile(keras.optimizers.SGD(0.0), "mae")
    print(what, model.fit(**given, shuffle=False, verbose=0).history["loss"])
#> no weights [2.0]
#> sample_weight [3.75]
#> third in a Dataset [3.75]
#> class_weight [3.75]
