import keras
import numpy as np
from sklearn.datasets import load_digits

largest = 2**16 - 1  # of a scanner with 16 bits
pictures = load_digits().images[:5, ..., None] / 16 * largest
print("largest pixel", int(pictures.max()))
#> largest pixel 65535

for dtype in ("mixed_float16", "float32"):
    image = keras.Input(shape=(8, 8, 1))
    x = keras.layers.Rescaling(1 / largest, dtype=dtype)(image)
    x = keras.layers.Flatten(dtype="mixed_float16")(x)
    model = keras.Model(image, x)
    finite = np.isfinite(model.predict(pictures, verbose=0)).all()
    print("rescaled in", dtype, "- all values finite:", bool(finite))
#> rescaled in mixed_float16 - all values finite: False
#> rescaled in float32 - all values finite: True
