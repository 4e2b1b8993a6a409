import gc
import weakref

import keras

inputs = keras.Input(shape=(3,))
layer = keras.layers.Dense(1)
outputs = layer(inputs)
watched = weakref.ref(layer)

del inputs, layer
gc.collect()
print("only the output is held, the layer lives:", watched() is not None)
#> only the output is held, the layer lives: True

del outputs
gc.collect()
print("nothing is held, the layer lives:", watched() is not None)
#> nothing is held, the layer lives: False
