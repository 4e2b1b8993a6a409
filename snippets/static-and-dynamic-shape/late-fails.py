import keras
import numpy as np

inputs = keras.Input(shape=(2, 3))
outputs = keras.ops.reshape(inputs, (keras.ops.shape(inputs)[0], 6))
print("it builds:", outputs.shape)
#> it builds: (None, 6)
model = keras.Model(inputs, outputs)
result = model(np.ones((5, 2, 3)))  # raises ValueError
#> ValueError: Exception encountered when calling Reshape.call().
#>
#> Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
#>
#> Arguments received by Reshape.call():
#>   • x=tf.Tensor(shape=(5, 2, 3), dtype=float32)
