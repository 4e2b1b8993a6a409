import tensorflow as tf

lengths = tf.data.Dataset.from_tensor_slices([2, 3])
sentences = lengths.map(lambda length: tf.range(length), num_parallel_calls=1)
batch = next(iter(sentences.batch(2)))  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__IteratorGetNext_output_types_1_device_/job:localhost/replica:0/task:0/device:CPU:0}} Cannot add tensor to the batch: number of elements does not match. Shapes are: [tensor]: [3], [batch]: [2] [Op:IteratorGetNext] name:
