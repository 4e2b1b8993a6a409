import keras

vectors = keras.layers.Embedding(8, 4, mask_zero=True)
table = keras.layers.Embedding(15, 4)
average = keras.layers.GlobalAveragePooling1D()


def summary_of(ids):
    x = vectors(keras.ops.array(ids))
    x = x + table(keras.ops.arange(len(ids[0])))
    return average(x)


short, padded = summary_of([[3, 1, 2]]), summary_of([[3, 1, 2, 0, 0]])
print("the same with padding:", bool(keras.ops.all(keras.ops.isclose(short, padded))))
#> the same with padding: False

x = vectors(keras.ops.array([[3, 1, 2, 0, 0]]))
summed = keras.layers.Add()([x, table(keras.ops.arange(5)[None])])
print("mask after Add:", getattr(summed, "_keras_mask", None))
#> mask after Add: None
