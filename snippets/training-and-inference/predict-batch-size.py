import keras
import numpy as np


class MinusMean(keras.layers.Layer):
    def call(self, x):
        return x - keras.ops.mean(x)


celsius = np.array([[10.0], [20.0], [30.0], [40.0]], dtype="float32")
for layer in (keras.layers.BatchNormalization(epsilon=0), MinusMean()):
    model = keras.Sequential([keras.Input(shape=(1,)), layer])
    for size in (4, 2):
        result = model.predict(celsius, batch_size=size, verbose=0).ravel()
        print(type(layer).__name__, "predict", size, result.round(1))
#> BatchNormalization predict 4 [10. 20. 30. 40.]
#> BatchNormalization predict 2 [10. 20. 30. 40.]
#> MinusMean predict 4 [-15.  -5.   5.  15.]
#> MinusMean predict 2 [-5.  5. -5.  5.]

norm = keras.layers.BatchNormalization()
for size in (4, 2):
    result = norm(celsius[:size], training=True).numpy().ravel()
    print("BatchNormalization training=True", size, result.round(1))
#> BatchNormalization training=True 4 [-1.3 -0.4  0.4  1.3]
#> BatchNormalization training=True 2 [-1.  1.]
