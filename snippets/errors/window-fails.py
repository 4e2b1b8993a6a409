import keras

length = keras.Input(shape=(), batch_size=1, dtype="int32")
window = keras.ops.hanning(length[0])  # raises TypeError
#> TypeError: Hanning operation does not support symbolic tensors. Received input x = <KerasTensor shape=(), dtype=int32, sparse=False, ragged=False, name=keras_tensor_1> of type <class 'keras.src.backend.common.keras_tensor.KerasTensor'>
