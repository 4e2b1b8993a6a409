import keras

trained = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2), keras.layers.Dense(1)]
)
trained.save_weights("trained.weights.h5")

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2), keras.layers.Dense(1)]
)
model.load_weights("trained.weights.h5")
print((model.layers[1].kernel.numpy() == trained.layers[1].kernel.numpy()).all())
#> True
