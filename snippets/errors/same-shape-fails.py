import keras

steps = keras.Input(shape=(4, 3))
context = keras.Input(shape=(2,))
joined = keras.ops.concatenate([steps, context], axis=-1)  # raises ValueError
#> ValueError: Every value in `xs` must have the same shape except on the `axis` dim. But found element of shape (None, 2), which is different from the first element's shape (None, 4, 3).
