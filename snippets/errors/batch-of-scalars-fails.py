import keras


def rows():
    for number in range(4):
        yield [float(number)], 0.0


model = keras.Sequential(
    [keras.Input(shape=(1,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(loss="mse")
loss = model.evaluate(rows(), steps=4, verbose=0)  # raises ValueError
#> ValueError: When passing a dataset to a Keras model, the arrays must be at least rank 1. Received: 0.0 of rank 0.
