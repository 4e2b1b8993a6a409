import keras

inputs = keras.Input(shape=(2,), name="features")
hidden = keras.layers.Dense(4, name="hidden")(inputs)
outputs = keras.layers.Dense(1, name="score")(hidden)

tensor = outputs
while True:
    operation, node, index = tensor._keras_history
    print(f"{operation.name}: node {node}, tensor {index}, shape {tensor.shape}")
    parents = operation._inbound_nodes[node].input_tensors
    if not parents:
        break
    (tensor,) = parents
#> score: node 0, tensor 0, shape (None, 1)
#> hidden: node 0, tensor 0, shape (None, 4)
#> features: node 0, tensor 0, shape (None, 2)
