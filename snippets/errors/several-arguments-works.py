import keras

inputs = keras.Input(shape=(4, 2))
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=2)
model = keras.Model(inputs, attention(inputs, inputs))
print(model.output.shape)
#> (None, 4, 2)
