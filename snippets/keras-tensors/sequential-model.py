import keras
import tensorflow as tf

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(4, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
print(type(model.inputs[0]).__name__, type(model.outputs[0]).__name__)
#> KerasTensor KerasTensor
print(type(model(tf.ones((2, 2)))).__name__)
#> EagerTensor

unbuilt = keras.Sequential([keras.layers.Dense(1)])
print(unbuilt.built)
#> False
unbuilt(tf.ones((2, 2)))
print(unbuilt.built, type(unbuilt.outputs[0]).__name__)
#> True KerasTensor
