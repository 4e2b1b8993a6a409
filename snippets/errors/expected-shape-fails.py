import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
columns = np.array([[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]])
print(model(columns).numpy())  # raises ValueError
#> ValueError: Input 0 with name 'input_layer' of layer 'functional' is incompatible with the layer: expected shape=(None, 2), found shape=(2, 3)
