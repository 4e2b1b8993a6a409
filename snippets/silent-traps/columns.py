import numpy as np
from keras import ops

labels = np.array([0, 1, 2])
predicted = np.array([[0], [1], [2]])
for same in (ops.equal(labels, predicted), ops.equal(labels, predicted[:, 0])):
    accuracy = float(ops.mean(ops.cast(same, "float32")))
    print(same.shape, round(accuracy, 2))
#> (3, 3) 0.33
#> (3,) 1.0
