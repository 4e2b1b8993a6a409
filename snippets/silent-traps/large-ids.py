import keras
import numpy as np

ids = np.array([[16777217]])
for dtype in (None, "int64"):
    x = keras.Input(shape=(1,), dtype=dtype)
    model = keras.Model(x, keras.ops.cast(x, "int64"))
    print(x.dtype, model(ids).numpy())
#> float32 [[16777216]]
#> int64 [[16777217]]
