import keras
from keras import backend as K

images = keras.Input(shape=(8, 8, 3))
features = keras.layers.Conv2D(4, 3)(images)
height, width = K.int_shape(features)[1:3]  # raises AttributeError
#> AttributeError: module 'keras.backend' has no attribute 'int_shape'
