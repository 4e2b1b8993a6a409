import keras
import numpy as np

dropout = keras.layers.Dropout(0.5, seed=1)
rows = np.ones((1, 4))
print(dropout(rows, True).numpy())  # raises ValueError
#> ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: True (of type <class 'bool'>)
