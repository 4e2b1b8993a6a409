import keras
import numpy as np
import tensorflow as tf

features, labels = np.ones((10, 2)), np.zeros((10, 1))
rows = tf.data.Dataset.from_tensor_slices((features, labels)).batch(2)

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(loss="mse")
history = model.fit(
    rows.skip(1), validation_data=rows.take(1), shuffle=False, verbose=0
)
print(history.history)
#> {'loss': [0.0], 'val_loss': [0.0]}
