import keras
from keras import ops


def last_two(x):
    return ops.take(x, [2, 3], axis=2)


rows = keras.Input(shape=(4,))
outputs = keras.layers.Lambda(last_two)(rows)  # raises NotImplementedError
#> NotImplementedError: Exception encountered when calling Lambda.call().
#>
#> We could not automatically infer the shape of the Lambda's output. Please specify the `output_shape` argument for this Lambda layer.
#>
#> Arguments received by Lambda.call():
#>   • args=('<KerasTensor shape=(None, 4), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs={'mask': 'None'}
