import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save_weights("best.weights.h5")
model.load_weights("best.weights.h5")
print(model.layers[0].kernel.shape)
#> (2, 1)
