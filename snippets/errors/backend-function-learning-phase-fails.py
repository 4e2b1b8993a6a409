import keras
from keras import backend as K

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dropout(0.5)])
K.set_learning_phase(0)  # raises AttributeError
#> AttributeError: module 'keras.backend' has no attribute 'set_learning_phase'
