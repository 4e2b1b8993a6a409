import keras

words = keras.Input(shape=(5, 8))
attended = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)(words, words)
print(attended.shape)
#> (None, 5, 8)
