import keras
import numpy as np

batch = {"photo": np.ones((4, 8, 8, 1)), "sizes": [np.ones((4, 3)), np.ones((4, 2))]}
inputs = keras.tree.map_structure(lambda x: keras.Input(shape=x.shape[1:]), batch)
print(keras.tree.map_structure(lambda key: key.shape, inputs))
flat = [keras.layers.Flatten()(key) for key in keras.tree.flatten(inputs)]
model = keras.Model(inputs, keras.layers.Concatenate()(flat))
print(model(batch).shape)
specs = keras.tree.map_structure(lambda x: keras.KerasTensor(x.shape), batch)
print(model.compute_output_spec(specs).shape)
