import keras
from keras import Input

inputs = Input(shape=(2,))
outputs = keras.layers.ReLU()(inputs)
print(isinstance(outputs, keras.KerasTensor), type(outputs) is type(inputs))
#> True True
model = keras.Model(inputs, outputs)
print(model.outputs[0].shape)
#> (None, 2)
