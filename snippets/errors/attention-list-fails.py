import keras

query, value = keras.Input(shape=(5, 8)), keras.Input(shape=(7, 8))
attended = keras.layers.Attention()(query, value)  # raises ValueError
#> ValueError: Attention layer must be called on a list of inputs, namely [query, value] or [query, value, key]. Received: inputs=(None, 5, 8).
