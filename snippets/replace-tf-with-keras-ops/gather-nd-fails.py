import keras
from keras import ops

grid = keras.Input(shape=(2, 3))
places = keras.Input(shape=(4, 2), dtype="int32")
picked = ops.gather_nd(grid, places, batch_dims=1)  # raises AttributeError
#> AttributeError: module 'keras.ops' has no attribute 'gather_nd'
