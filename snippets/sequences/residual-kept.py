import keras

embed = keras.layers.Embedding(8, 4, mask_zero=True)
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=4)
add = keras.layers.Add()
average = keras.layers.GlobalAveragePooling1D()
norm = keras.layers.LayerNormalization()


def encode(ids):
    x = embed(ids)
    normed = norm(x)
    return add([x, attention(normed, normed)])


ids = keras.Input((None,), dtype="int32")
steps = encode(ids)
model = keras.Model(ids, steps)
short, padded = keras.ops.array([[3, 1, 2]]), keras.ops.array([[3, 1, 2, 0, 0]])
print("mask on the KerasTensor:", steps._keras_mask is not None)
#> mask on the KerasTensor: True
print("mask on the values:", getattr(model(padded), "_keras_mask", None) is not None)
#> mask on the values: True
difference = average(encode(short)) - average(encode(padded))
print("padding changes the average:", bool(keras.ops.any(abs(difference) > 1e-4)))
#> padding changes the average: False
