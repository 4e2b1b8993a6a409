import numpy as np
from keras import ops

y_true = np.array([1.0, 2.0, 3.0])
y_pred = np.array([[1.0], [2.0], [3.0]])
print((y_true - y_pred).shape)
#> (3, 3)
print(float(ops.mean(ops.square(y_true - y_pred))) > 1)
#> True
print(float(ops.mean(ops.square(y_true[:, None] - y_pred))))
#> 0.0
