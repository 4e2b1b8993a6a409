import keras

inputs = keras.Input(shape=(4, 2))
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=2)
model = keras.Sequential([inputs, attention])  # raises ValueError
#> ValueError: Layers added to a Sequential model can only have a single required positional argument, the input tensor. Layer MultiHeadAttention has multiple required positional arguments: [<Parameter "query">, <Parameter "value">]
