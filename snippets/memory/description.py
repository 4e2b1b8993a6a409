import gc
import tracemalloc

import keras


def size(make):
    made = [make() for _ in range(100)]
    gc.collect()
    tracemalloc.start()
    made += [make() for _ in range(1000)]
    gc.collect()
    bytes_each = tracemalloc.get_traced_memory()[0] / 1000
    tracemalloc.stop()
    return bytes_each


small = size(lambda: keras.KerasTensor((1,)))
huge = size(lambda: keras.KerasTensor((10**9, 10**9)))
with_layer = size(lambda: keras.Input((1000,)))
values = 1000 * 4  # of one row, in float32
print("the shape changes less than 200 bytes:", abs(huge - small) < 200)
#> the shape changes less than 200 bytes: True
print("a KerasTensor is smaller than one row:", huge < values)
#> a KerasTensor is smaller than one row: True
print("keras.Input is larger than one row:", with_layer > values)
#> keras.Input is larger than one row: True
