import tensorflow as tf

calls = 0
counter = tf.Variable(0)


@tf.function
def double(x):
    global calls
    calls += 1
    counter.assign_add(1)
    return 2 * x


for number in range(5):
    double(tf.constant(number))
print("the Python integer:", calls)
#> the Python integer: 1
print("the tf.Variable:", counter.numpy())
#> the tf.Variable: 5
