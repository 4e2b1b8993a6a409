import keras

inputs = keras.Input(shape=(4, 2))
outputs, h, c = keras.layers.LSTM(3, return_state=True)(inputs)
model = keras.Model(h, h + c)  # raises ValueError
#> ValueError: Graph disconnected: cannot find parent for tensor <KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor_3_clone> at operation '<Operation name=add>'. The following previous operations were accessed without issue: ['add']
