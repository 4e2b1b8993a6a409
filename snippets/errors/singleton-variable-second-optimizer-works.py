import keras
import tensorflow as tf


@tf.function
def step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(keras.losses.mean_squared_error(y, model(x)))
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


x, y = tf.ones((4, 2)), tf.zeros((4, 1))
first = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
second = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
adam, adagrad = keras.optimizers.Adam(), keras.optimizers.Adagrad()
adam.build(first.trainable_variables)
adagrad.build(second.trainable_variables)
step(first, adam, x, y)
step(second, adagrad, x, y)
print(int(adam.iterations), int(adagrad.iterations))
#> 1 1
