import keras
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])

batch = strategy.experimental_distribute_values_from_function(lambda _: tf.ones((4, 2)))
result = model(batch)  # raises ValueError
#> ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: PerReplica:{
#>   0: tf.Tensor(
#> [[1. 1.]
#>  [1. 1.]
#>  [1. 1.]
#>  [1. 1.]], shape=(4, 2), dtype=float32),
#>   1: tf.Tensor(
#> [[1. 1.]
#>  [1. 1.]
#>  [1. 1.]
#>  [1. 1.]], shape=(4, 2), dtype=float32)
#> } (of type <class 'tensorflow.python.distribute.values.PerReplica'>)
