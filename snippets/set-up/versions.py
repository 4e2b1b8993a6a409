import keras
import numpy as np
import sklearn
import tensorflow as tf

print("TensorFlow", tf.__version__)
#> TensorFlow 2.21.0
print("Keras", keras.__version__, "on", keras.backend.backend())
#> Keras 3.15.1 on tensorflow
print("NumPy", np.__version__, "and scikit-learn", sklearn.__version__)
#> NumPy 2.4.6 and scikit-learn 1.9.1
print("GPUs:", tf.config.list_physical_devices("GPU"))
#> GPUs: []
