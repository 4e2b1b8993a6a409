import tensorflow as tf

days, prices = [1.0, 2.0], [10.0, 20.0]
dataset = tf.data.Dataset.from_tensor_slices((days, prices))
for day, price in dataset:
    print(day.numpy(), price.numpy())
#> 1.0 10.0
#> 2.0 20.0
