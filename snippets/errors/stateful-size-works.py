import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(batch_shape=(2, 5, 3)), keras.layers.LSTM(4, stateful=True)]
)
outputs = model.predict(np.ones((4, 5, 3)), batch_size=2, verbose=0)
print(outputs.shape)
#> (4, 4)
