import keras
import tensorflow as tf

x = keras.Input(shape=(2,))
variable = tf.Variable([[1.0, 2.0], [3.0, 4.0]])
own = keras.Variable([[1.0, 2.0], [3.0, 4.0]])
sums = {
    "x + tf.Variable": x + variable,
    "x + keras.Variable": x + own,
    "tf.Variable + x": variable + x,
    "Lambda with tf.Variable": keras.layers.Lambda(lambda v: v + variable)(x),
    "Lambda with keras.Variable": keras.layers.Lambda(lambda v: v + own)(x),
}
for name, total in sums.items():
    print(name, keras.Model(x, total).trainable_variables)
#> x + tf.Variable []
#> x + keras.Variable []
#> tf.Variable + x []
#> Lambda with tf.Variable []
#> Lambda with keras.Variable []
