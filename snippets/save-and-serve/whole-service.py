import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
raw = digits.images[..., None].astype("float32")  # pixels from 0 to 16

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10)(keras.layers.Flatten()(inputs)))
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(raw[:1000] / 16, digits.target[:1000], epochs=3, verbose=0)

pixels = keras.Input(shape=(8, 8, 1), name="pixels")
chances = keras.layers.Softmax()(model(keras.layers.Rescaling(1 / 16)(pixels)))
service = keras.Model(
    pixels, {"chances": chances, "digit": keras.ops.argmax(chances, -1)}
)
service.export("folder", verbose=False)

served = tf.saved_model.load("folder")
answer = served.serve(raw[1400:1500])
print({name: (value.shape, value.dtype.name) for name, value in sorted(answer.items())})
#> {'chances': (TensorShape([100, 10]), 'float32'), 'digit': (TensorShape([100]), 'int32')}
print(
    "chances add up to 1:",
    np.allclose(tf.reduce_sum(answer["chances"], -1), 1, atol=1e-4),
)
#> chances add up to 1: True
expected = model.predict(raw[1400:1500] / 16, verbose=0).argmax(-1)
print("the same digits:", np.array_equal(answer["digit"], expected))
#> the same digits: True
