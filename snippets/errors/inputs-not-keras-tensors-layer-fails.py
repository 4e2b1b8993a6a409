import keras

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3), keras.layers.ReLU()]
)
probe = keras.Model(model.layers[0], model.layers[1].output)  # raises ValueError
#> ValueError: All `inputs` values must be KerasTensors. Received: inputs=<Dense name=dense, built=True> including invalid value <Dense name=dense, built=True> of type <class 'keras.src.layers.core.dense.Dense'>
