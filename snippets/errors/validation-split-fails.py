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
    rows, validation_split=0.2, shuffle=False, verbose=0
)  # raises ValueError
#> ValueError: Argument `validation_split` is only supported for tensors or NumPy arrays.Found incompatible type in the input: [<class 'tensorflow.python.data.ops.batch_op._BatchDataset'>]
