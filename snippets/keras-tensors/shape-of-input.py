import keras
import numpy as np

row = keras.Input(shape=(64,))
print("any number of rows, 64 values each:", row.shape)
#> any number of rows, 64 values each: (None, 64)
words = keras.Input(shape=(None,), dtype="int32")
print("any number of sentences, of any length:", words.shape)
#> any number of sentences, of any length: (None, None)
five = keras.Input(batch_shape=(5, 64))
print("always 5 rows:", five.shape)
#> always 5 rows: (5, 64)

model = keras.Model(row, keras.layers.Dense(10)(row))
print("2 rows of 64 values:", model(np.zeros((2, 64))).shape)
#> 2 rows of 64 values: (2, 10)
try:
    model(np.zeros((2, 63)))
except ValueError as error:
    print("2 rows of 63 values:", type(error).__name__)
    #> 2 rows of 63 values: ValueError
sample = np.zeros(64)
try:
    model(sample)
except ValueError as error:
    print("one sample:", type(error).__name__)
    #> one sample: ValueError
print("a batch of one sample:", model(sample[None]).shape)
#> a batch of one sample: (1, 10)
