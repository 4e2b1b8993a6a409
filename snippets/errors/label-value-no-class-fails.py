import keras
import tensorflow as tf

labels = tf.constant([1, 255])
probabilities = tf.fill((2, 3), 1 / 3)
losses = keras.losses.sparse_categorical_crossentropy(
    labels, probabilities
)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__SparseSoftmaxCrossEntropyWithLogits_device_/job:localhost/replica:0/task:0/device:CPU:0}} Received a label value of 255 which is outside the valid range of [0, 3).  Label values: 1 255 [Op:SparseSoftmaxCrossEntropyWithLogits] name:
