import numpy as np
from keras import backend as K

targets, predictions = np.array([1.0, 2.0]), np.array([1.0, 4.0])
loss = K.mean(K.square(predictions - targets))  # raises AttributeError
#> AttributeError: module 'keras.backend' has no attribute 'mean'
