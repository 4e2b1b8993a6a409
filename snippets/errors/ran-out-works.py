import keras
import numpy as np
import tensorflow as tf

rows = tf.data.Dataset.from_tensor_slices((np.ones((4, 2)), np.zeros((4, 1)))).batch(2)
model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(loss="mse")
history = model.fit(rows.repeat(), steps_per_epoch=5, shuffle=False, verbose=0)
print(history.history)
#> {'loss': [0.0]}
