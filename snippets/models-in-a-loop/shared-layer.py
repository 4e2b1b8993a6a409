import gc
import weakref

import keras

backbone = keras.layers.Dense(4)
models, outputs = [], []
for _ in range(10):
    inputs = keras.Input(shape=(3,))
    features = backbone(inputs)
    model = keras.Model(inputs, keras.layers.Dense(1)(features))
    models.append(weakref.ref(model))
    outputs.append(weakref.ref(features))

del inputs, features, model
keras.utils.clear_session()
gc.collect()
print(sum(model() is not None for model in models))
#> 0
print(sum(output() is not None for output in outputs))
#> 10
