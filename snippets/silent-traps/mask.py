import keras
import numpy as np

words = keras.Input(shape=(4,), dtype="int32")
vectors = keras.layers.Embedding(9, 1, embeddings_initializer="ones", mask_zero=True)(
    words
)
mask = keras.ops.not_equal(words, 0)
pool = keras.layers.GlobalAveragePooling1D()
position = keras.ops.reshape(keras.ops.arange(4.0), (1, 4, 1))

lost = pool(vectors + position)
given = pool(vectors + position, mask=mask)
model = keras.Model(words, [lost, given])
print([float(result[0, 0]) for result in model(np.array([[5, 6, 0, 0]]))])
#> [2.5, 1.5]
