import keras
import tensorflow as tf

for dtype in [tf.float32, tf.bfloat16, tf.float16]:
    large, tiny = tf.constant(70000.0, dtype), tf.constant(1e-8, dtype)
    print(f"{dtype.name}: {float(large):.0f}, tiny is zero: {float(tiny) == 0}")
#> float32: 70000, tiny is zero: False
#> bfloat16: 70144, tiny is zero: False
#> float16: inf, tiny is zero: True

for policy in ["float32", "mixed_bfloat16", "mixed_float16"]:
    keras.config.set_dtype_policy(policy)
    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile("sgd", loss="mse")
    print(policy, type(model.optimizer).__name__, model.outputs[0].dtype)
#> float32 SGD float32
#> mixed_bfloat16 SGD bfloat16
#> mixed_float16 LossScaleOptimizer float16

scaling = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD())
print("a loss of 2 becomes", float(scaling.scale_loss(2.0)))
#> a loss of 2 becomes 65536.0
