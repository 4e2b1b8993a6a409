import keras
import tensorflow as tf


def shift(offset):
    return keras.layers.Lambda(lambda x: x + offset)


inputs = keras.Input(shape=(3,))
outputs = shift(tf.constant(5.0))(inputs)
keras.Model(inputs, outputs).save("model.keras")
keras.models.load_model("model.keras", safe_mode=False)  # raises NotImplementedError
#> NotImplementedError: Exception encountered when calling Lambda.call().
#>
#> We could not automatically infer the shape of the Lambda's output. Please specify the `output_shape` argument for this Lambda layer.
#>
#> Arguments received by Lambda.call():
#>   • args=('<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=input_layer>',)
#>   • kwargs={'mask': 'None'}
