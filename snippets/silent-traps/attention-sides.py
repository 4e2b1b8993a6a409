import keras
import numpy as np
from keras import ops

words = keras.Input(shape=(5,), dtype="int32")
x = keras.layers.Embedding(9, 4, mask_zero=True)(words)
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=4)

for name, query, value in (("value", x, x * 2.0), ("query", x * 2.0, x)):
    output, scores = attention(query, value, return_attention_scores=True)
    read = keras.Model(words, scores)(np.array([[5, 6, 7, 0, 0]]))[0, 0, 0]
    mask = getattr(output, "_keras_mask", None)
    print(f"the {name} lost its mask")
    print(f"- {float(ops.sum(read[3:])):.1f} of the attention is on padding")
    print("- the output has a mask:", mask is not None)
#> the value lost its mask
#> - 0.4 of the attention is on padding
#> - the output has a mask: True
#> the query lost its mask
#> - 0.0 of the attention is on padding
#> - the output has a mask: False
