import jax
import keras


def best(x):
    return x.argmax(axis=-1)


key = keras.Input(shape=(3,))
spec = jax.ShapeDtypeStruct((2, *key.shape[1:]), key.dtype)
print(jax.eval_shape(best, spec))
#> ShapeDtypeStruct(shape=(2,), dtype=int32)
found = keras.ops.argmax(keras.KerasTensor(spec.shape, spec.dtype), axis=-1)
print(found.shape, found.dtype)
#> (2,) int32
