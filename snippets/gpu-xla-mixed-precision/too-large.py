import keras
import numpy as np
from sklearn.datasets import load_digits

pictures = load_digits().images[:5, ..., None] * 4096  # as from a scanner with 16 bits
print("largest pixel", int(pictures.max()))
#> largest pixel 65536

for dtype in ("mixed_float16", "float32"):
    image = keras.Input(shape=(8, 8, 1))
    x = keras.layers.Rescaling(1 / 65536, dtype=dtype)(image)
    x = keras.layers.Flatten(dtype="mixed_float16")(x)
    model = keras.Model(image, x)
    finite = np.isfinite(model.predict(pictures, verbose=0)).all()
    print("rescaled in", dtype, "- all values finite:", bool(finite))
#> rescaled in mixed_float16 - all values finite: False
#> rescaled in float32 - all values finite: True
