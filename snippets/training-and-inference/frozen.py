import keras
import numpy as np

keras.utils.set_random_seed(0)
celsius = np.array([[10.0], [20.0], [30.0]], dtype="float32")
for layer in (keras.layers.BatchNormalization(), keras.layers.Dropout(0.5)):
    layer.trainable = False
    result = layer(celsius, training=True).numpy().ravel()
    print(type(layer).__name__, result.round(1))
#> BatchNormalization [10. 20. 30.]
#> Dropout [20.  0. 60.]
