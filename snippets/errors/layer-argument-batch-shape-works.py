import keras

lstm = keras.layers.LSTM(4, stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(1, 5, 2)), lstm])
print(model.output_shape)
#> (1, 4)
