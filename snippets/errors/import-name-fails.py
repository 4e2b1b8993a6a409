def columns(labels):
    from keras.utils import np_utils

    return np_utils.to_categorical(labels)


print(columns([0, 2]))  # raises ImportError
#>     from keras.utils import np_utils
#> ImportError: cannot import name 'np_utils' from 'keras.utils' (site-packages/keras/utils/__init__.py)
