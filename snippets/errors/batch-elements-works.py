import tensorflow as tf

lengths = tf.data.Dataset.from_tensor_slices([2, 3])
sentences = lengths.map(lambda length: tf.range(length), num_parallel_calls=1)
batch = next(iter(sentences.padded_batch(2)))
print(batch.numpy().tolist())
#> [[0, 1, 0], [0, 1, 2]]
