import keras
import tensorflow as tf

labels = tf.constant([[1], [0]])
probabilities = tf.constant([[0.9], [0.1]])
losses = keras.losses.sparse_categorical_crossentropy(
    labels, probabilities
)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__SparseSoftmaxCrossEntropyWithLogits_device_/job:localhost/replica:0/task:0/device:CPU:0}} Received a label value of 1 which is outside the valid range of [0, 1).  Label values: 1 0 [Op:SparseSoftmaxCrossEntropyWithLogits] name:
