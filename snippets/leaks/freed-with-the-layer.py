import gc
import weakref

import keras

layer = keras.layers.Dense(2)
inputs = keras.Input(shape=(3,))
outputs = [weakref.ref(layer(inputs)) for _ in range(1000)]
gc.collect()
print(sum(output() is not None for output in outputs))
#> 1000

keras.utils.clear_session()
print(sum(output() is not None for output in outputs))
#> 1000

del layer, inputs
gc.collect()
print(sum(output() is not None for output in outputs))
#> 0
