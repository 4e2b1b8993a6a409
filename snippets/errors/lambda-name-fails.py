import keras
import numpy as np

scale = 2.0
model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Lambda(lambda x: x * scale)]
)
model.save("model.keras")
loaded = keras.models.load_model("model.keras", safe_mode=False)
doubled = loaded(np.array([[1.0, 3.0]]))  # raises NameError
#>     [keras.Input(shape=(2,)), keras.layers.Lambda(lambda x: x * scale)]
#> NameError: Exception encountered when calling Lambda.call().
#>
#> name 'scale' is not defined
#>
#> Arguments received by Lambda.call():
#>   • inputs=tf.Tensor(shape=(1, 2), dtype=float32)
#>   • mask=None
#>   • training=None
