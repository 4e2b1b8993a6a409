import keras
from keras import Model

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Rescaling(2.0)(inputs)
model = Model(inputs, outputs)
print(model(keras.ops.ones((1, 2))).numpy())
#> [[2. 2.]]
