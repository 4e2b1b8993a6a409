import keras
import numpy as np
import tensorflow as tf

rows = np.array([[1.0], [3.0], [5.0], [7.0]], "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).batch(2)

normalization = keras.layers.Normalization()
normalization.adapt(dataset)

for batch in dataset.map(normalization):
    print(type(batch).__name__, batch.numpy().round(2).ravel())
#> EagerTensor [-1.34 -0.45]
#> EagerTensor [0.45 1.34]

inputs = keras.Input(shape=(1,))
model = keras.Model(inputs, normalization(inputs))
print(model.predict(dataset, verbose=0).round(2).ravel())
#> [-1.34 -0.45  0.45  1.34]
