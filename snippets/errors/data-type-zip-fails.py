import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(4, 4, 1)), keras.layers.Rescaling(2.0)])
model.compile(loss="mse")
images = (np.ones((2, 4, 4, 1)) for _ in range(3))
masks = (np.ones((2, 4, 4, 1)) for _ in range(3))
loss = model.evaluate(
    zip(images, masks, strict=True), steps=3, verbose=0
)  # raises ValueError
#> ValueError: Unrecognized data type: x=<zip object at 0x...> (of type <class 'zip'>)
