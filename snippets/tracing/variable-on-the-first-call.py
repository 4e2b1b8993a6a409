import tensorflow as tf


class Total(tf.Module):
    total = None

    @tf.function
    def __call__(self, x):
        if self.total is None:
            self.total = tf.Variable(0.0)
        return self.total.assign_add(x)


add = Total()
add(tf.constant(1.0))
print(add(tf.constant(2.0)).numpy())
#> 3.0
