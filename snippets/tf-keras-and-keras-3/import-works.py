import keras


def is_placeholder(x):
    from keras import KerasTensor

    return isinstance(x, KerasTensor)


print(is_placeholder(keras.Input(shape=(2,))))
#> True
