import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy")
x, y = np.ones((4, 2)), np.array([0, 0, 0, 1])
weights = np.array([1.0, 3.0])
history = model.fit(x, y, sample_weight=weights, verbose=0)  # raises ValueError
#> ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 4
#> 'y' sizes: 4
#> 'sample_weight' sizes: 2
