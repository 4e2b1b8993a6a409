import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save_weights("best.h5")  # raises ValueError
#> ValueError: The filename must end in `.weights.h5`. Received: filepath=best.h5
