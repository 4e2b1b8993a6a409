import keras
import numpy as np


class Look(keras.callbacks.Callback):
    def on_predict_batch_end(self, batch, logs=None):
        outputs = logs["outputs"]
        print(batch, type(outputs).__name__, outputs.tolist())


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.sum(inputs, axis=-1))
rows = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
print(model.predict(rows, batch_size=2, verbose=0, callbacks=[Look()]))
#> 0 ndarray [3.0, 7.0]
#> 1 ndarray [11.0]
#> [ 3.  7. 11.]
