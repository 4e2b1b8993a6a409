from tensorflow import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
model.optimizer.learning_rate = 0.01
print(round(float(model.optimizer.learning_rate), 4))
#> 0.01
