import tensorflow as tf

rows = tf.keras.Input(shape=(2,), dtype="float32")
model = tf.keras.Model(rows, tf.keras.ops.sum(rows, axis=-1))
print(model(tf.constant([[1.0, 2.0], [3.0, 4.0]])).numpy())
#> [3. 7.]
