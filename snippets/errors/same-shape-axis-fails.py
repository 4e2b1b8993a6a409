import keras

size, color = keras.Input(shape=(2,)), keras.Input(shape=(3,))
both = keras.ops.concatenate([size, color])  # raises ValueError
#> ValueError: Every value in `xs` must have the same shape except on the `axis` dim. But found element of shape (None, 3), which is different from the first element's shape (None, 2).
