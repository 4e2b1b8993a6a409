import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(64,)), keras.layers.Dense(64, name="big")])
print("before:", [(v.name, v.shape) for v in model.trainable_variables])
rows = np.random.default_rng(0).normal(size=(4, 64)).astype("float32")
before = model.predict(rows, verbose=0)
model.get_layer("big").enable_lora(rank=2)
print("after:", [(v.name, v.shape) for v in model.trainable_variables])
print("the same outputs:", np.allclose(before, model.predict(rows, verbose=0)))
print("output is still", type(model.output).__name__, model.output.shape)
