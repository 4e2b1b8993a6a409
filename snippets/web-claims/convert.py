import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
attempts = {
    "tf.convert_to_tensor": tf.convert_to_tensor,
    "tf.constant": tf.constant,
    "tf.identity": tf.identity,
    "tf.Variable": tf.Variable,
    "tf.keras.backend.eval": tf.keras.backend.eval,
    "keras.ops.convert_to_numpy": keras.ops.convert_to_numpy,
    "keras.ops.convert_to_tensor": keras.ops.convert_to_tensor,
}
for name, attempt in attempts.items():
    try:
        print(name, "returns", type(attempt(inputs)).__name__)
    except Exception as error:
        print(name, "raises", type(error).__name__)
#> tf.convert_to_tensor raises ValueError
#> tf.constant raises ValueError
#> tf.identity raises ValueError
#> tf.Variable raises ValueError
#> tf.keras.backend.eval returns KerasTensor
#> keras.ops.convert_to_numpy raises ValueError
#> keras.ops.convert_to_tensor returns KerasTensor
