import keras
import numpy as np

batch = {"photo": np.ones((4, 8, 8, 1)), "sizes": [np.ones((4, 3)), np.ones((4, 2))]}
keys = []
for path, x in keras.tree.flatten_with_path(batch):
    name = "_".join(str(step) for step in path)
    keys.append(keras.Input(shape=x.shape[1:], name=name))
inputs = keras.tree.pack_sequence_as(batch, keys)
print(keras.tree.map_structure(lambda key: key.name, inputs))
#> {'photo': 'photo', 'sizes': ['sizes_0', 'sizes_1']}
print(keras.tree.map_structure(lambda key: key.shape, inputs))
#> {'photo': (None, 8, 8, 1), 'sizes': [(None, 3), (None, 2)]}

flat = [keras.layers.Flatten()(key) for key in keys]
model = keras.Model(inputs, keras.layers.Concatenate()(flat))
print(model(batch).shape)
#> (4, 69)
specs = keras.tree.map_structure(lambda x: keras.KerasTensor(x.shape), batch)
print(model.compute_output_spec(specs).shape)
#> (4, 69)
