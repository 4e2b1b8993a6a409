import jax.numpy as jnp
import keras

inputs = keras.Input(shape=(2,))
print(jnp.tanh(inputs).shape)  # raises ValueError
#> ValueError: Triggering __jax_array__() during abstractification is no longer supported. To avoid this error, either explicitly convert your object using jax.numpy.array(), or register your object as a pytree.
#> --------------------
#> For simplicity, JAX has removed its internal frames from the traceback of the following exception. Set JAX_TRACEBACK_FILTERING=off to include these.
