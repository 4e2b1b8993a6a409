import keras


def join(left, right):
    from keras.layers import concatenate

    return concatenate([left, right])


both = join(keras.Input((4,)), keras.Input((2,)))
print(both.shape)
#> (None, 6)
