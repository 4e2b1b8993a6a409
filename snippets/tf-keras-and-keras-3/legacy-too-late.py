# runs cold: it sets the variable after tf.keras was used
import os

import tensorflow as tf

print(type(tf.keras.Input(shape=(2,))).__name__)
#> KerasTensor
os.environ["TF_USE_LEGACY_KERAS"] = "1"
print(type(tf.keras.Input(shape=(2,))).__name__, tf.keras.__version__.split(".")[0])
#> KerasTensor 3
