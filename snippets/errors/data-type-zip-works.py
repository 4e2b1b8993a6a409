import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(4, 4, 1)), keras.layers.Rescaling(2.0)])
model.compile(loss="mse")
images = (np.ones((2, 4, 4, 1)) for _ in range(3))
masks = (np.ones((2, 4, 4, 1)) for _ in range(3))
batches = (pair for pair in zip(images, masks, strict=True))
loss = model.evaluate(batches, steps=3, verbose=0)
print(loss)
#> 1.0
