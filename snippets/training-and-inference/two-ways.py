import keras
import numpy as np

keras.utils.set_random_seed(0)
celsius = np.array([[10.0], [20.0], [30.0]], dtype="float32")
for layer in (keras.layers.BatchNormalization(), keras.layers.Dropout(0.5)):
    for training in (False, True):
        result = layer(celsius, training=training).numpy().ravel()
        print(type(layer).__name__, training, result.round(1))
#> BatchNormalization False [10. 20. 30.]
#> BatchNormalization True [-1.2  0.   1.2]
#> Dropout False [10. 20. 30.]
#> Dropout True [20.  0. 60.]
