# not a recipe: it shows a leak
import gc
import weakref

import tensorflow as tf

kept = []


def run():
    @tf.function
    def double(x):
        y = x * 2
        kept.append(y)
        return y

    double(tf.constant(1))
    return weakref.ref(kept[0].graph)


graph = run()
gc.collect()
print(type(kept[0]).__name__, graph() is not None)
#> SymbolicTensor True

kept.clear()
gc.collect()
print(graph() is not None)
#> False
