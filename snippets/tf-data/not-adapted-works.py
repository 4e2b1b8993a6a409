import keras
import numpy as np
import tensorflow as tf

rows = np.array([[1.0], [3.0]], "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).batch(2)

normalization = keras.layers.Normalization()
normalization.adapt(dataset)
for batch in dataset.map(normalization):
    print("in the pipeline:", batch.numpy().tolist())
#> in the pipeline: [[-1.0], [1.0]]

inputs = keras.Input(shape=(1,))
model = keras.Model(inputs, normalization(inputs))
print("in the model:", model.predict(dataset, verbose=0).tolist())
#> in the model: [[-1.0], [1.0]]
