import keras
import tensorflow as tf


def samples():
    for number in range(4):
        yield [float(number)], [2.0 * number]


dataset = tf.data.Dataset.from_generator(
    samples,
    output_signature=(tf.TensorSpec(None), tf.TensorSpec(None)),
).batch(2)
model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
model.compile(loss="mse")
history = model.fit(
    dataset, steps_per_epoch=2, shuffle=False, verbose=0
)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Cannot take the length of shape with unknown rank.
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=<unknown>, dtype=float32)
#>   • training=True
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
