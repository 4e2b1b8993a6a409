import keras
import numpy as np

inputs = keras.Input(shape=(2,))
offset = np.array([10.0, 20.0])
print((inputs + offset).dtype)
#> float64
print((inputs + offset.astype("float32")).dtype)
#> float32
