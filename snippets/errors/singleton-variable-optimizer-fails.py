import keras
import tensorflow as tf

weight = tf.Variable(1.0)


@tf.function
def step():
    mean = keras.metrics.Mean()
    mean.update_state(weight)
    return mean.result()


print(step().numpy())  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/errors/singleton-variable-optimizer-fails.py", line 9, in step  *
#>         mean = keras.metrics.Mean()
#>     File "site-packages/keras/src/metrics/reduction_metrics.py", line 125, in __init__  **
#>         self.total = self.add_variable(
#>     File "site-packages/keras/src/metrics/metric.py", line 198, in add_variable
#>         variable = backend.Variable(
#>     File "site-packages/keras/src/backend/common/variables.py", line 210, in __init__
#>         self._initialize_with_initializer(initializer)
#>     File "site-packages/keras/src/backend/tensorflow/core.py", line 53, in _initialize_with_initializer
#>         self._initialize(lambda: initializer(self._shape, dtype=self._dtype))
#>     File "site-packages/keras/src/backend/tensorflow/core.py", line 43, in _initialize
#>         self._value = tf.Variable(
#>
#>     ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
