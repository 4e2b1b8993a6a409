import keras
import numpy as np
import tensorflow as tf

rows = np.array([[1.0], [3.0]], "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).batch(2)

normalization = keras.layers.Normalization()
normalization.adapt(dataset)
for batch in dataset.map(normalization):
    print(batch.numpy().tolist())
#> [[-1.0], [1.0]]
