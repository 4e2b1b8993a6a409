import keras
import numpy as np

lookup = keras.layers.StringLookup(vocabulary=["cat", "dog"])
model = keras.Sequential([lookup, keras.layers.Embedding(3, 2)])
animals = np.array(["dog", "cat", "fish"])
result = model.predict(animals, verbose=0)  # raises ValueError
#> ValueError: Invalid dtype: str128
