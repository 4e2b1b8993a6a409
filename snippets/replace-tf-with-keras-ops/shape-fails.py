import keras
import numpy as np
from keras import ops

inputs = keras.Input(shape=(2, 3))
batch = ops.shape(inputs)[0]
outputs = ops.reshape(inputs, (batch, 6))
print(batch, outputs.shape)
#> None (None, 6)

model = keras.Model(inputs, outputs)
print(model(np.ones((4, 2, 3))).shape)  # raises ValueError
#> ValueError: Exception encountered when calling Reshape.call().
#>
#> Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
#>
#> Arguments received by Reshape.call():
#>   • x=tf.Tensor(shape=(4, 2, 3), dtype=float32)
