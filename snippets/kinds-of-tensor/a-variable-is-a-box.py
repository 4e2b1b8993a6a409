import keras
import tensorflow as tf

weight = keras.Variable([1.0, 2.0])
before = weight + 0
weight.assign([10.0, 20.0])
print("the box:", weight.numpy(), "a result from before:", before.numpy())
#> the box: [10. 20.] a result from before: [1. 2.]

print(type(weight.value).__name__, isinstance(weight.value, tf.Variable))
#> ResourceVariable True
print(type(weight * 2).__name__, type(tf.convert_to_tensor(weight)).__name__)
#> EagerTensor EagerTensor


@tf.function
def look():
    print("while tracing:", type(weight * 2).__name__)
    return weight * 2


print(look().numpy())
#> while tracing: SymbolicTensor
#> [20. 40.]
weight.assign([0.5, 0.5])
print(look().numpy())
#> [1. 1.]
