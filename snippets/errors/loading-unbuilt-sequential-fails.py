import keras

trained = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
trained.save_weights("trained.weights.h5")

model = keras.Sequential([keras.layers.Dense(1)])
model.load_weights("trained.weights.h5")  # raises ValueError
#> ValueError: You are loading weights into a model that has not yet been built. Try building the model first by calling it on some data or by using `build()`.
