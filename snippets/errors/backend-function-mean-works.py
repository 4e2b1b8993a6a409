import numpy as np
from keras import ops

targets, predictions = np.array([1.0, 2.0]), np.array([1.0, 4.0])
loss = ops.mean(ops.square(predictions - targets))
print(float(loss))
#> 2.0
