import keras
import tensorflow as tf

model = keras.Sequential(
    [keras.Input(shape=(1,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
optimizer = keras.optimizers.SGD(0.1)
x, y = tf.constant([[1.0], [2.0]]), tf.constant([[2.0], [4.0]])

for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(model(x, training=True) - y))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
    print(step, round(float(loss), 3))
#> 0 10.0
#> 1 1.06
#> 2 0.173
