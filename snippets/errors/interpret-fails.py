import keras
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(
    optimizer=tf.compat.v1.train.AdamOptimizer(0.01), loss="mse"
)  # raises ValueError
#> ValueError: Could not interpret optimizer identifier: <tensorflow.python.training.adam.AdamOptimizer object at 0x...>
