import keras
import numpy as np
from keras import ops

words = keras.Input(shape=(5,), dtype="int32")
x = keras.layers.Embedding(9, 4, mask_zero=True)(words)
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=4)
by_operator, by_layer = x * 2.0, keras.layers.Rescaling(2.0)(x)
mask = {"value_mask": ops.not_equal(words, 0)}

for name, steps, given in (
    ("operator", by_operator, {}),
    ("layer", by_layer, {}),
    ("operator, mask given", by_operator, mask),
):
    _, scores = attention(steps, steps, return_attention_scores=True, **given)
    read = keras.Model(words, scores)(np.array([[5, 6, 7, 0, 0]]))[0, 0, 0]
    print(f"{name}: padding gets a share of {float(ops.sum(read[3:])):.1f}")
#> operator: padding gets a share of 0.4
#> layer: padding gets a share of 0.0
#> operator, mask given: padding gets a share of 0.0
