import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")

dataset = tf.data.Dataset.from_tensor_slices((np.ones((4, 3)), np.ones((4, 1))))
dataset = dataset.batch(2)
print(dataset.element_spec[0].shape)
#> (None, 3)
history = model.fit(dataset, shuffle=False, verbose=0)
print(list(history.history))
#> ['loss']
