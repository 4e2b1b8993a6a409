import keras
import numpy as np

factor = 2.0
double = keras.layers.Lambda(lambda x: x * factor)
model = keras.Sequential([keras.Input(shape=(2,)), double])
model.save("double.keras")

loaded = keras.models.load_model("double.keras", safe_mode=False)
print(loaded(np.ones((1, 2))).numpy())  # raises NameError
#>     double = keras.layers.Lambda(lambda x: x * factor)
#> NameError: Exception encountered when calling Lambda.call().
#>
#> name 'factor' is not defined
#>
#> Arguments received by Lambda.call():
#>   • inputs=tf.Tensor(shape=(1, 2), dtype=float32)
#>   • mask=None
#>   • training=None
