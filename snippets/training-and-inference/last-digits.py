import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(64, 512)).astype("float32")
model = keras.Sequential(
    [keras.Input(shape=(512,)), keras.layers.Dense(512, "relu"), keras.layers.Dense(1)]
)
one = model.predict(x, batch_size=1, verbose=0)
all_rows = model.predict(x, batch_size=64, verbose=0)
print("within 0.00001:", np.allclose(one, all_rows, atol=1e-5))
#> within 0.00001: True

tenth, fifth, big = np.float32(0.1), np.float32(0.2), np.float32(1e8)
print((tenth + fifth) + big - big, tenth + (fifth + (big - big)))
#> 0.0 0.3
