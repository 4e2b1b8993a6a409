# shows stderr: the warning is what this snippet is about
import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")
data = (np.ones((4, 3)), np.ones((4, 1)))
dataset = tf.data.Dataset.from_tensor_slices(data).batch(2)

model.fit(dataset, verbose=0)
#> site-packages/keras/src/trainers/epoch_iterator.py:74: UserWarning: `shuffle=True` was passed, but will be ignored since the data `x` was provided as a tf.data.Dataset. The Dataset is expected to already be shuffled (via `.shuffle(buffer_size)`).
#>   self.data_adapter = data_adapters.get_data_adapter(
print("shuffle=False:")
#> shuffle=False:
model.fit(dataset, shuffle=False, verbose=0)
