import numpy as np
from keras import ops

scores = np.array([[9.0, 0.0, 0.0], [0.4, 0.0, 0.0], [0.0, 9.0, 0.0]])
labels = np.array([0, 0, 0])
surprise = ops.sparse_categorical_crossentropy(labels, scores, from_logits=True)
focal = (1 - ops.exp(-surprise)) ** 2 * surprise
for name, values in (("cross-entropy", surprise), ("focal", focal)):
    print(name, values.shape, np.round(values, 2))
#> cross-entropy (3,) [0.   0.85 9.  ]
#> focal (3,) [0.   0.28 9.  ]
