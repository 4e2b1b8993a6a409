import keras
import tensorflow as tf

sentences = tf.ragged.constant([[7, 4], [5]])
padded = sentences.to_tensor()
print(padded.numpy())
#> [[7 4]
#>  [5 0]]

ids = keras.Input(shape=(None,), dtype="int32")
vectors = keras.layers.Embedding(10, 2, mask_zero=True)(ids)
model = keras.Model(ids, vectors)
print(model(padded)._keras_mask.numpy())
#> [[ True  True]
#>  [ True False]]
