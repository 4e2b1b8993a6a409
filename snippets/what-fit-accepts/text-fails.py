import keras
import numpy as np

words = keras.layers.TextVectorization(vocabulary=["good", "bad"])
model = keras.Sequential([keras.Input(shape=(), dtype="string"), words])
reviews = np.array(["good", "good bad", "bad"])
print(model.predict(reviews, verbose=0))  # raises ValueError
#> ValueError: Invalid dtype: str256
