import keras
import numpy as np

keras.utils.set_random_seed(0)
celsius = np.array([[10.0], [20.0], [30.0]], dtype="float32")

norm = keras.layers.BatchNormalization()
print("training: ", norm(celsius, training=True).numpy().round(2).tolist())
print("inference:", norm(celsius, training=False).numpy().round(2).tolist())

dropout = keras.layers.Dropout(0.5)
print("training: ", dropout(celsius, training=True).numpy().tolist())
print("inference:", dropout(celsius, training=False).numpy().tolist())
