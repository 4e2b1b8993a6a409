import keras
import tensorflow as tf

dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(1,)), dense])
optimizer = keras.optimizers.SGD(0.125)


@tf.function
def step(x, y):
    print("tracing, x is a", type(x).__name__)
    with tf.GradientTape() as tape:
        loss = keras.ops.mean((model(x, training=True) - y) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    return loss


x, y = tf.constant([[1.0]]), tf.constant([[4.0]])
for _ in range(3):
    loss = step(x, y)
    print(type(loss).__name__, float(loss))
#> tracing, x is a SymbolicTensor
#> EagerTensor 16.0
#> EagerTensor 4.0
#> EagerTensor 1.0
