# not a recipe: it shows a leak
import gc
import weakref

import tensorflow as tf

tf.get_logger().setLevel("ERROR")
graphs = []


@tf.function
def scaled(x, number):
    graphs.append(weakref.ref(x.graph))
    return x * number


for number in range(100):
    scaled(tf.ones(3), number)
gc.collect()
print(sum(graph() is not None for graph in graphs))
#> 100

graphs.clear()
for number in range(100):
    scaled(tf.ones(3), tf.constant(float(number)))
print(sum(graph() is not None for graph in graphs))
#> 1
