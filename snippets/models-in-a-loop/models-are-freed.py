import gc
import weakref

import keras
import numpy as np

gc.disable()
model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.predict(np.ones((1, 3)), verbose=0)
reference = weakref.ref(model)

del model
print(reference() is None)
#> False

gc.collect()
print(reference() is None)
#> True
