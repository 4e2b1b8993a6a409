import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
print(
    "keras.backend.mean" if hasattr(keras.backend, "mean") else "no keras.backend.mean"
)
#> no keras.backend.mean
print("tf.keras.backend.mean is there:", hasattr(tf.keras.backend, "mean"))
#> tf.keras.backend.mean is there: True

for name in ("mean", "sum", "shape", "square", "exp", "gradients", "function"):
    try:
        getattr(tf.keras.backend, name)(inputs)
        print(name, "works")
    except Exception as error:
        print(name, "raises", type(error).__name__)
#> mean raises AttributeError
#> sum raises ValueError
#> shape raises ValueError
#> square raises ValueError
#> exp raises ValueError
#> gradients raises TypeError
#> function raises AttributeError

print(keras.ops.mean(inputs).shape)
#> ()
