import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)(inputs)
score = keras.layers.Dense(1)
model = keras.Model(inputs, score)  # raises ValueError
#> ValueError: All `outputs` values must be KerasTensors. Received: outputs=<Dense name=dense_1, built=False> including invalid value <Dense name=dense_1, built=False> of type <class 'keras.src.layers.core.dense.Dense'>
