import keras


def join(left, right):
    from keras.layers.merge import concatenate

    return concatenate([left, right])


both = join(keras.Input((4,)), keras.Input((2,)))  # raises ModuleNotFoundError
#>     from keras.layers.merge import concatenate
#> ModuleNotFoundError: No module named 'keras.layers.merge'
