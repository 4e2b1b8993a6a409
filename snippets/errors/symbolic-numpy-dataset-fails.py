import tensorflow as tf


def first_word(line):
    return line.numpy().decode().split()[0]


lines = tf.data.Dataset.from_tensor_slices(["red apple", "blue plum"])
words = lines.map(first_word)  # raises AttributeError
#> AttributeError: in user code:
#>
#>     File "snippets/errors/symbolic-numpy-dataset-fails.py", line 5, in first_word  *
#>         return line.numpy().decode().split()[0]
#>
#>     AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
