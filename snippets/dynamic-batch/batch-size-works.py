import keras
import numpy as np

inputs = keras.Input(shape=(5, 1), batch_size=4)
outputs = keras.layers.LSTM(2, stateful=True)(inputs)
print(inputs.shape, outputs.shape)
#> (4, 5, 1) (4, 2)
model = keras.Model(inputs, outputs)
print(model(np.ones((4, 5, 1))).shape)
#> (4, 2)
try:
    model(np.ones((6, 5, 1)))
except ValueError as error:
    print(*str(error).split("\n")[3:5], sep="\n")
    #> - Expected batch size: 4
    #> - Received batch size: 6
