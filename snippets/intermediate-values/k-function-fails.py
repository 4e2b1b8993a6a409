from tensorflow import keras
from tensorflow.keras import backend as K

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.ReLU()])
probe = K.function(model.inputs, [model.layers[0].output])  # raises AttributeError
#> AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'function'
