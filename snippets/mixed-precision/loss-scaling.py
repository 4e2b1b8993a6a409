import tensorflow as tf

gradient = 1e-8
scale = 32768.0
print(float(tf.constant(gradient, tf.float16)))
#> 0.0

scaled = tf.constant(gradient * scale, tf.float16)
print(float(scaled) > 0)
#> True
restored = tf.cast(scaled, tf.float32) / scale
print(f"{float(restored):.1e}")
#> 1.0e-08
