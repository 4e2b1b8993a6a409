import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam, loss="mse")  # raises ValueError
#> ValueError: Could not interpret optimizer identifier: <class 'keras.src.optimizers.adam.Adam'>
