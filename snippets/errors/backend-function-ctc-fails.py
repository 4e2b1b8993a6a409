import numpy as np
from keras import backend as K

labels = np.array([[1, 2]])
scores = np.full((1, 4, 4), 0.25, "float32")
lengths = np.array([[4]]), np.array([[2]])
loss = K.ctc_batch_cost(labels, scores, *lengths)  # raises AttributeError
#> AttributeError: module 'keras.backend' has no attribute 'ctc_batch_cost'
