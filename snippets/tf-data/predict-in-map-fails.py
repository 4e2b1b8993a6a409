import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])


def through_the_model(batch):
    return model.predict(batch, verbose=0)


rows = np.array([[1.0, 2.0], [3.0, 4.0]], "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).batch(2)
dataset.map(through_the_model)  # raises TypeError
#> TypeError: in user code:
#>
#>     File "snippets/tf-data/predict-in-map-fails.py", line 9, in through_the_model  *
#>         return model.predict(batch, verbose=0)
#>     File "site-packages/keras/src/utils/traceback_utils.py", line 122, in error_handler  **
#>         raise e.with_traceback(filtered_tb) from None
#>     File "site-packages/keras/src/trainers/data_adapters/data_adapter_utils.py", line 105, in <genexpr>
#>         int(i.shape[0]) for i in tree.flatten(data) if i is not None
#>
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
