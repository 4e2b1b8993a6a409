import keras
import tensorflow as tf

loss = keras.losses.MeanSquaredError()
target = tf.zeros((1, 3, 1))
prediction = tf.constant([[[1.0], [1.0], [7.0]]])
print(loss(target, prediction).numpy())
#> 17.0

prediction._keras_mask = tf.constant([[True, True, False]])
print(loss(target, prediction).numpy())
#> 1.0
