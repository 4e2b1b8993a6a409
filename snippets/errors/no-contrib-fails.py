def initial(shape):
    from tensorflow.contrib.layers import xavier_initializer

    return xavier_initializer()(shape)


print(initial((2, 3)).shape)  # raises ModuleNotFoundError
#>     from tensorflow.contrib.layers import xavier_initializer
#> ModuleNotFoundError: No module named 'tensorflow.contrib'
