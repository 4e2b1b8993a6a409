import pickle

import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(2)(inputs)
copy = pickle.loads(pickle.dumps(hidden))
print(hidden)
#> <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
print(copy)
#> <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
print("same layer:", copy._keras_history.operation is hidden._keras_history.operation)
#> same layer: False
