import keras

shared = keras.layers.Dense(2, name="shared")
first = shared(keras.Input(shape=(3,), name="left"))
second = shared(keras.Input(shape=(3,), name="right"))

for tensor in (first, second):
    operation, node_index, _ = tensor._keras_history
    (parent,) = operation._inbound_nodes[node_index].input_tensors
    print(operation.name, "call", node_index, "from", parent.name)
#> shared call 0 from left
#> shared call 1 from right
