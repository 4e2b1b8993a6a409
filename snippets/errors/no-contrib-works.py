def initial(shape):
    from keras.initializers import GlorotUniform

    return GlorotUniform()(shape)


print(initial((2, 3)).shape)
#> (2, 3)
