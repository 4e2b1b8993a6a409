# shows stderr: the warning is what this is about
import tensorflow as tf


@tf.function
def double(x):
    print("tracing with", x)
    return x * 2


for number in range(5):
    double(tf.constant(number))
#> tracing with Tensor("x:0", shape=(), dtype=int32)

for number in range(4):
    double(number)
#> tracing with 0
#> tracing with 1
#> tracing with 2
#> tracing with 3
#> WARNING:tensorflow:5 out of the last 9 calls to <function double at 0x...> triggered tf.function retracing. Tracing is expensive and the excessive number of tracings could be due to (1) creating @tf.function repeatedly in a loop, (2) passing tensors with different shapes, (3) passing Python objects instead of tensors. For (1), please define your @tf.function outside of the loop. For (2), @tf.function has reduce_retracing=True option that can avoid unnecessary retracing. For (3), please refer to https://www.tensorflow.org/guide/function#controlling_retracing and https://www.tensorflow.org/api_docs/python/tf/function for  more details.

print(double.experimental_get_tracing_count())
#> 5
