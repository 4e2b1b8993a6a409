import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, kernel_initializer="ones", name="hidden"),
        keras.layers.Dense(1),
    ]
)
probe = keras.Model(model.inputs, model.layers[0].output)
print(probe.predict(np.array([[1.0, 2.0]]), verbose=0))
#> [[3. 3. 3.]]
