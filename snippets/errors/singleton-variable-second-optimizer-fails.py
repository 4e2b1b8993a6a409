import keras
import tensorflow as tf


@tf.function
def step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(keras.losses.mean_squared_error(y, model(x)))
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


x, y = tf.ones((4, 2)), tf.zeros((4, 1))
first = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
second = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
adam, adagrad = keras.optimizers.Adam(), keras.optimizers.Adagrad()
step(first, adam, x, y)
step(second, adagrad, x, y)  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/errors/singleton-variable-second-optimizer-fails.py", line 10, in step  *
#>         optimizer.apply(tape.gradient(loss, weights), weights)
#>     File "site-packages/keras/src/optimizers/base_optimizer.py", line 501, in apply  **
#>         self.build(trainable_variables)
#>     File "site-packages/keras/src/optimizers/adagrad.py", line 74, in build
#>         self._accumulators = self.add_optimizer_variables(
#>     File "site-packages/keras/src/optimizers/base_optimizer.py", line 389, in add_optimizer_variables
#>         self.add_variable_from_reference(
#>     File "site-packages/keras/src/backend/tensorflow/optimizer.py", line 35, in add_variable_from_reference
#>         return super().add_variable_from_reference(
#>     File "site-packages/keras/src/optimizers/base_optimizer.py", line 319, in add_variable_from_reference
#>         return self.add_variable(
#>     File "site-packages/keras/src/optimizers/base_optimizer.py", line 274, in add_variable
#>         variable = backend.Variable(
#>     File "site-packages/keras/src/backend/common/variables.py", line 210, in __init__
#>         self._initialize_with_initializer(initializer)
#>     File "site-packages/keras/src/backend/tensorflow/core.py", line 53, in _initialize_with_initializer
#>         self._initialize(lambda: initializer(self._shape, dtype=self._dtype))
#>     File "site-packages/keras/src/backend/tensorflow/core.py", line 43, in _initialize
#>         self._value = tf.Variable(
#>
#>     ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
