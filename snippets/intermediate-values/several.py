import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        keras.layers.Conv2D(4, 3, name="conv"),
        keras.layers.MaxPooling2D(name="pool"),
        keras.layers.Flatten(name="flat"),
        keras.layers.Dense(2, name="score"),
    ]
)
outputs = {layer.name: layer.output for layer in model.layers}
probe = keras.Model(model.inputs, outputs)

for name, value in probe.predict(np.ones((5, 8, 8, 1)), verbose=0).items():
    print(name, type(value).__name__, value.shape)
#> conv ndarray (5, 6, 6, 4)
#> pool ndarray (5, 3, 3, 4)
#> flat ndarray (5, 36)
#> score ndarray (5, 2)
