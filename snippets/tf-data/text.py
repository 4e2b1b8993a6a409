import keras
import tensorflow as tf

texts = tf.data.Dataset.from_tensor_slices(["a red fox", "a red red bird"]).batch(2)
vectorization = keras.layers.TextVectorization(output_sequence_length=4)
vectorization.adapt(texts)
for batch in texts.map(vectorization):
    print(batch.numpy().tolist(), batch.dtype)
#> [[3, 2, 4, 0], [3, 2, 2, 5]] <dtype: 'int64'>

lookup = keras.layers.StringLookup(vocabulary=["red", "green"])
colours = tf.data.Dataset.from_tensor_slices(["green", "blue", "red"]).map(lookup)
print([int(number) for number in colours])
#> [2, 0, 1]
