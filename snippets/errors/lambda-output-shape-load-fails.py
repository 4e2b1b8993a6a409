import keras
import tensorflow as tf

rows = keras.Input(shape=(3,))
x = keras.layers.Dense(2, kernel_initializer="ones")(rows)
outputs = keras.layers.Lambda(lambda x: tf.square(x))(x)
path = "squares.keras"
keras.Model(rows, outputs).save(path)

names = {"tf": tf}
keras.models.load_model(path, names, safe_mode=False)  # raises NotImplementedError
#> NotImplementedError: Exception encountered when calling Lambda.call().
#>
#> We could not automatically infer the shape of the Lambda's output. Please specify the `output_shape` argument for this Lambda layer.
#>
#> Arguments received by Lambda.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_6>',)
#>   • kwargs={'mask': 'None'}
