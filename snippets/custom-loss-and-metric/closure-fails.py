import keras
import numpy as np
from keras import ops

inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
copy = keras.layers.Dense(2, kernel_initializer="ones")(code)
model = keras.Model(inputs, copy)


def loss(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred)) + ops.mean(ops.square(code))


model.compile("sgd", loss)
x = np.ones((4, 2))
history = model.fit(x, x, verbose=0)  # raises ValueError
#> ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
#>
#> ```
#> x = Input(...)
#> ...
#> tf_fn(x)  # Invalid.
#> ```
#>
#> What you should do instead is wrap `tf_fn` in a layer:
#>
#> ```
#> class MyLayer(Layer):
#>     def call(self, x):
#>         return tf_fn(x)
#>
#> x = MyLayer()(x)
#> ```
