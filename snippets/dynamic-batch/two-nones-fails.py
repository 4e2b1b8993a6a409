import keras
import numpy as np
from keras import ops

inputs = keras.Input(shape=(None, 6))
heads = ops.reshape(inputs, (-1, inputs.shape[1], 2, 3))
print(heads.shape)
#> (None, None, 2, 3)
model = keras.Model(inputs, heads)
result = model(np.ones((5, 4, 6)))  # raises ValueError
#> ValueError: Exception encountered when calling Reshape.call().
#>
#> Can't convert Python sequence with mixed types to Tensor.
#>
#> Arguments received by Reshape.call():
#>   • x=tf.Tensor(shape=(5, 4, 6), dtype=float32)
