import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, kernel_initializer="ones", name="inside"),
        keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)
look_inside = keras.Model(model.inputs, model.get_layer("inside").output)
print(look_inside.predict(np.ones((1, 2)), verbose=0).tolist())
#> [[2.0, 2.0, 2.0]]
