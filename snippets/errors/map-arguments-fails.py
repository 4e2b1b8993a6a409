import tensorflow as tf


def scale(pair):
    photo, label = pair
    return photo / 255.0, label


pairs = tf.data.Dataset.from_tensor_slices(([51.0, 102.0], [0, 1]))
scaled = pairs.map(scale)  # raises TypeError
#> TypeError: in user code:
#>
#>
#>     TypeError: outer_factory.<locals>.inner_factory.<locals>.tf__scale() takes 1 positional argument but 2 were given
