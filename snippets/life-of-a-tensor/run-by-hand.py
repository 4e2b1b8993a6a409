import keras
import tensorflow as tf

keras.utils.set_random_seed(0)

inputs = keras.Input(shape=(2,))
outputs = keras.ops.relu(keras.layers.Dense(3)(inputs))
model = keras.Model(inputs, outputs)
data = tf.constant([[1.0, 2.0]])

value_of = {inputs: data}
for operation in model.operations[1:]:
    node = operation._inbound_nodes[0]
    (before,), (after,) = node.input_tensors, node.outputs
    value_of[after] = operation(value_of[before])
    print(operation.name, "gave", type(value_of[after]).__name__)
#> dense gave EagerTensor
#> relu gave EagerTensor

same = tf.reduce_all(value_of[outputs] == model(data))
print("the same numbers as model(data):", bool(same))
#> the same numbers as model(data): True
