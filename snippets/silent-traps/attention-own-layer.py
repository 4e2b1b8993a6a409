# shows stderr: Keras warns that the mask is lost
import keras
import numpy as np
from keras import ops


class Double(keras.layers.Layer):
    def __init__(self, keep):
        super().__init__()
        self.supports_masking = keep

    def call(self, x):
        return x * 2.0


words = keras.Input(shape=(5,), dtype="int32")
x = keras.layers.Embedding(9, 4, mask_zero=True)(words)
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=4)

for keep in (False, True):
    steps = Double(keep)(x)
    _, scores = attention(steps, steps, return_attention_scores=True)
    read = keras.Model(words, scores)(np.array([[5, 6, 7, 0, 0]]))[0, 0, 0]
    print(f"supports_masking = {keep}: {float(ops.sum(read[3:])):.1f} on padding")
#> site-packages/keras/src/layers/layer.py:1039: UserWarning: Layer 'double' (of type Double) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
#>   warnings.warn(
#> supports_masking = False: 0.4 on padding
#> supports_masking = True: 0.0 on padding
