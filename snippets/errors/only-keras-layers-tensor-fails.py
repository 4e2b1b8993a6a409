import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)(inputs)
model = keras.Sequential([inputs, hidden, keras.layers.Dense(1)])  # raises ValueError
#> ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <KerasTensor shape=(None, 4), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1> (of type <class 'keras.src.backend.common.keras_tensor.KerasTensor'>)
