import keras

sparse = keras.Input(shape=(3,), sparse=True)
print(sparse)
#> <KerasTensor shape=(None, 3), dtype=float32, sparse=True, ragged=False, name=keras_tensor>
print("Dense:", keras.layers.Dense(1)(sparse).sparse)
#> Dense: False

ragged = keras.Input(shape=(None,), dtype="int32", ragged=True)
print(ragged)
#> <KerasTensor shape=(None, None), dtype=int32, sparse=False, ragged=True, name=keras_tensor_2>
print("Embedding:", keras.layers.Embedding(10, 2)(ragged).ragged)
#> Embedding: True
print("Identity:", keras.layers.Identity()(ragged).ragged)
#> Identity: False
