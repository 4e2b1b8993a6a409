import keras
import numpy as np
import tensorflow as tf

x, y = np.ones((4, 2), "float32"), np.ones((4, 1), "float32")
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(0.1)

predictions = model(x)
with tf.GradientTape() as tape:
    loss = keras.ops.mean(keras.ops.square(predictions - y))
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply(gradients, model.trainable_variables)  # raises ValueError
#> ValueError: No gradients provided for any variable.
