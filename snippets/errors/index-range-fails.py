import keras
import tensorflow as tf

words = tf.constant([[0, 3]])
embedding = keras.layers.Embedding(input_dim=3, output_dim=2)
vectors = embedding(words)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Exception encountered when calling Embedding.call().
#>
#> {{function_node __wrapped__GatherV2_device_/job:localhost/replica:0/task:0/device:CPU:0}} indices[0,1] = 3 is not in [0, 3) [Op:GatherV2]
#>
#> Arguments received by Embedding.call():
#>   • inputs=tf.Tensor(shape=(1, 2), dtype=int32)
