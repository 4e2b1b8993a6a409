import keras
import numpy as np

for policy in ["float32", "mixed_bfloat16", "mixed_float16"]:
    keras.config.set_dtype_policy(policy)
    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile("sgd", loss="mse")
    model.fit(np.ones((4, 3)), np.ones((4, 1)), verbose=0)
    optimizer = model.optimizer
    prediction = model.predict(np.ones((1, 3)), verbose=0)
    print(
        policy, type(optimizer).__name__, prediction.dtype, model.layers[0].kernel.dtype
    )
#> float32 SGD float32 float32
#> mixed_bfloat16 SGD bfloat16 float32
#> mixed_float16 LossScaleOptimizer float16 float32

scaling = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD())
print("a loss of 2 becomes", float(scaling.scale_loss(2.0)))
#> a loss of 2 becomes 65536.0
