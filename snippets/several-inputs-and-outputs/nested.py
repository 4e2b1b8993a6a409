import keras
import numpy as np

a = keras.Input(shape=(1,))
b = keras.Input(shape=(1,))
c = keras.Input(shape=(1,))
model = keras.Model([a, [b, c]], a - keras.ops.maximum(b, c))

one, two, nine = (np.array([[number]]) for number in (1.0, 2.0, 9.0))
print(model([nine, [one, two]]).numpy())
#> [[7.]]
print(model.predict([nine, [one, two]], verbose=0))
#> [[7.]]
