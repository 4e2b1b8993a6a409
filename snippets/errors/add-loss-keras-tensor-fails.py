import keras
from keras import ops

inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(3, kernel_initializer="ones", name="code")
outputs = keras.layers.Dense(2)(code(inputs))
model = keras.Model(inputs, outputs)
code.add_loss(0.1 * ops.sum(ops.square(code.output)))  # raises ValueError
#> ValueError: `add_loss()` can only be called from inside `build()` or `call()`, on a tensor input. Received invalid value: <KerasTensor shape=(), dtype=float32, sparse=True, ragged=False, name=keras_tensor_5>
