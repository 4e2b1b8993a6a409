import keras
import numpy as np
import tensorflow as tf

square = keras.layers.Lambda(lambda x: tf.square(x))
model = keras.Sequential([keras.Input(shape=(2,)), square])
model.save("square.keras")

names = {"tf": tf}
loaded = keras.models.load_model("square.keras", names, safe_mode=False)
print(loaded(np.array([[1.0, 3.0]])).numpy())  # raises NameError
#>     square = keras.layers.Lambda(lambda x: tf.square(x))
#> NameError: Exception encountered when calling Lambda.call().
#>
#> name 'tf' is not defined
#>
#> Arguments received by Lambda.call():
#>   • inputs=tf.Tensor(shape=(1, 2), dtype=float32)
#>   • mask=None
#>   • training=None
