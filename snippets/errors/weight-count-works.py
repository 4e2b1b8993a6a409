import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save_weights("kept.weights.h5")

again = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
again.load_weights("kept.weights.h5")
print(again.count_params())
#> 3
