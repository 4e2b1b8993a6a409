import keras
from tensorflow.python.keras.engine.training import Model

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Rescaling(2.0)(inputs)
model = Model(inputs, outputs)  # raises AttributeError
#> AttributeError: 'KerasHistory' object has no attribute 'layer'
