import keras
import numpy as np
import tensorflow as tf

x, y = np.ones((4, 2), "float32"), np.ones((4, 1), "float32")
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(0.1)

with tf.GradientTape() as tape:
    predictions = model(x)
    loss = keras.ops.mean(keras.ops.square(predictions - y))
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply(gradients, model.trainable_variables)
print([gradient is not None for gradient in gradients])
#> [True, True]
