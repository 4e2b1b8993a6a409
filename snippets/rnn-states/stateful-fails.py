import keras

model = keras.Sequential([keras.Input(shape=(5, 3))])
model.add(keras.layers.LSTM(4, stateful=True))  # raises ValueError
