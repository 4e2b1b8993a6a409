import keras
import tensorflow as tf

steps = tf.constant([[[2.0], [4.0], [0.0]]])
masked = keras.layers.Masking(mask_value=0.0)(steps)
print(masked._keras_mask.numpy())
#> [[ True  True False]]

average = keras.layers.GlobalAveragePooling1D()
print(average(steps).numpy())
#> [[2.]]
print(average(masked).numpy())
#> [[3.]]
print(average(steps, mask=tf.constant([[True, True, False]])).numpy())
#> [[3.]]
