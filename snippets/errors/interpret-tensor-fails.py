import keras

inputs = keras.Input(shape=(3,))
outputs = keras.layers.Dense(2, activation=keras.ops.relu(inputs))(
    inputs
)  # raises ValueError
#> ValueError: Could not interpret activation function identifier: <KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
