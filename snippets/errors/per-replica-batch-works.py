import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
dataset = tf.data.Dataset.range(4).batch(4)
for batch in strategy.experimental_distribute_dataset(dataset):
    for part in strategy.experimental_local_results(batch):
        print(part.numpy())
#> [0 1]
#> [2 3]
