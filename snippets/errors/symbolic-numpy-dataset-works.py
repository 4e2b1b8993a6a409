import tensorflow as tf


def first_word(line):
    return tf.strings.split(line)[0]


lines = tf.data.Dataset.from_tensor_slices(["red apple", "blue plum"])
words = lines.map(first_word)
print([word.decode() for word in words.as_numpy_iterator()])
#> ['red', 'blue']
