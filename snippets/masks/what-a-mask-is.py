import keras
import tensorflow as tf

ids = tf.constant([[7, 4, 0], [5, 0, 0]])
embedding = keras.layers.Embedding(10, 2, mask_zero=True)
vectors = embedding(ids)
print(vectors.shape)
#> (2, 3, 2)
print(vectors._keras_mask.numpy())
#> [[ True  True False]
#>  [ True False False]]
print(embedding.compute_mask(ids).numpy())
#> [[ True  True False]
#>  [ True False False]]
