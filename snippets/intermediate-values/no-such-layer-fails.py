import keras
import numpy as np

inputs = keras.Input(shape=(2,))
total = keras.ops.sum(keras.layers.ReLU()(inputs), axis=1)
model = keras.Model(inputs, keras.ops.sqrt(total))

data = np.array([[1.0, 2.0]])
output = model.get_layer("sum").output  # raises ValueError
#> ValueError: No such layer: sum. Existing layers are: ['input_layer', 're_lu'].
