import keras
from keras import ops

inputs = keras.Input(shape=(3, 2))
start = ops.zeros_like(inputs[:, :1])
longer = ops.concatenate([start, inputs], axis=1)
flat = ops.reshape(longer, (-1, 8))
print(longer.shape, flat.shape)
#> (None, 4, 2) (None, 8)

model = keras.Model(inputs, [longer, flat])
print([tuple(result.shape) for result in model(ops.ones((5, 3, 2)))])
#> [(5, 4, 2), (5, 8)]
