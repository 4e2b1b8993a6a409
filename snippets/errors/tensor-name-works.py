import tensorflow as tf

price = tf.Variable(20.0, name="price")
print(price.name)
#> price:0
