# not a recipe: it makes devices of its own
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


@tf.function
def make():
    replica = tf.distribute.get_replica_context().replica_id_in_sync_group
    return tf.range(2) + 10 * replica


result = strategy.run(make)
print(type(result).__name__, tf.is_tensor(result))
#> PerReplica False
print(result)
#> PerReplica:{
#>   0: tf.Tensor([0 1], shape=(2,), dtype=int32),
#>   1: tf.Tensor([10 11], shape=(2,), dtype=int32)
#> }
print(strategy.gather(result, axis=0).numpy())
#> [ 0  1 10 11]
print([part.numpy().tolist() for part in strategy.experimental_local_results(result)])
#> [[0, 1], [10, 11]]
print(strategy.reduce("SUM", result, axis=0).numpy())
#> 22
