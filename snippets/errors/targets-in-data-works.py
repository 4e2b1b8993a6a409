import keras
import numpy as np
import tensorflow as tf

sizes, prices = np.array([[1.0], [2.0]]), np.array([[3.0], [6.0]])
houses = tf.data.Dataset.from_tensor_slices((sizes, prices)).batch(2)

model = keras.Sequential(
    [keras.Input(shape=(1,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mse")
loss = model.evaluate(houses, verbose=0)
print(loss)
#> 10.0
