import keras
import tensorflow as tf

steps = tf.constant([[[2.0], [4.0], [0.0]]])
masked = keras.layers.Masking(mask_value=0.0)(steps)
print(masked._keras_mask.numpy())
#> [[ True  True False]]

average = keras.layers.GlobalAveragePooling1D()
print("without:", average(steps).numpy())
#> without: [[2.]]
print("with:", average(masked).numpy())
#> with: [[3.]]
print("by hand:", average(steps, mask=tf.constant([[True, True, False]])).numpy())
#> by hand: [[3.]]

loss, target = keras.losses.MeanSquaredError(), tf.zeros((1, 3, 1))
print("loss:", round(float(loss(target, steps)), 2), float(loss(target, masked)))
#> loss: 6.67 10.0
