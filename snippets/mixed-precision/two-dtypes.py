import keras
import tensorflow as tf

layer = keras.layers.Dense(4, dtype="mixed_float16")
print(layer.dtype_policy.name, layer.compute_dtype, layer.variable_dtype)
#> mixed_float16 float16 float32

result = layer(tf.ones((1, 3)))
print("result:", result.dtype.name)
#> result: float16
print("weight:", layer.kernel.dtype)
#> weight: float32
