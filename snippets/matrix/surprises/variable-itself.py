import keras
import tensorflow as tf

for variable in (tf.Variable([[1.0, 2.0]]), keras.Variable([[1.0, 2.0]])):
    x = keras.ops.convert_to_tensor(variable)
    variable.assign([[5.0, 6.0]])
    print(type(x).__name__, x is variable, x.numpy())
#> ResourceVariable True [[5. 6.]]
#> Variable True [[5. 6.]]
