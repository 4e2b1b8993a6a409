import keras
import numpy as np

inputs = keras.Input(shape=(64,))
outputs = keras.layers.Dense(64, name="big")(inputs)
model = keras.Model(inputs, outputs)
rows = np.random.default_rng(0).normal(size=(4, 64)).astype("float32")
before = model.predict(rows, verbose=0)


def trains():
    return {v.name: tuple(v.shape) for v in model.trainable_variables}


print(trains())
#> {'kernel': (64, 64), 'bias': (64,)}
model.get_layer("big").enable_lora(rank=2)
print(trains())
#> {'bias': (64,), 'lora_kernel_a': (64, 2), 'lora_kernel_b': (2, 64)}
after = model.predict(rows, verbose=0)
print("the same values:", np.allclose(before, after, atol=1e-5))
#> the same values: True
print("the same KerasTensor:", model.output is outputs)
#> the same KerasTensor: True
