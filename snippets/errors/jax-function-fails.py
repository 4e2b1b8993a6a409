import jax.numpy as jnp
import keras

inputs = keras.Input(shape=(2,))
print(jnp.square(jnp.array(inputs)).shape)  # raises ValueError
#> ValueError: A KerasTensor cannot be used as input to a JAX function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
#>
#> ```
#> x = Input(...)
#> ...
#> jax_fn(x)  # Invalid.
#> ```
#>
#> What you should do instead is wrap `jax_fn` in a layer:
#>
#> ```
#> class MyLayer(Layer):
#>     def call(self, x):
#>         return jax_fn(x)
#>
#> x = MyLayer()(x)
#> ```
