import keras

photo = keras.Input(shape=(8,), name="photo")
price = keras.Input(shape=(1,), name="price")
seen = keras.layers.Dense(4, name="look")(photo)
both = keras.layers.Concatenate(name="join")([seen, price])
score = keras.layers.Dense(1, name="score")(both)


def walk(tensor, depth=0):
    operation, node_index, _ = tensor._keras_history
    print("  " * depth + operation.name, tensor.shape)
    for parent in operation._inbound_nodes[node_index].input_tensors:
        walk(parent, depth + 1)


walk(score)
#> score (None, 1)
#>   join (None, 5)
#>     look (None, 4)
#>       photo (None, 8)
#>     price (None, 1)
