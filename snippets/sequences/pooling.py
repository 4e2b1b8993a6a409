import warnings

import keras


class MaskedMax(keras.layers.Layer):
    """The largest value of each feature over the steps that are no padding."""

    def call(self, x, mask=None):
        if mask is not None:
            x = keras.ops.where(mask[:, :, None], x, float("-inf"))
        return keras.ops.max(x, axis=1)

    def compute_mask(self, *_):
        return None  # the steps are gone


keras.utils.set_random_seed(0)
embed = keras.layers.Embedding(8, 4, mask_zero=True)
short = embed(keras.ops.array([[3, 1, 2]]))
padded = embed(keras.ops.array([[3, 1, 2, 0, 0]]))
for pool in (
    keras.layers.GlobalAveragePooling1D(),
    keras.layers.LSTM(4),
    keras.layers.GlobalMaxPooling1D(),
    MaskedMax(),
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UserWarning)
        same = keras.ops.all(keras.ops.isclose(pool(short), pool(padded)))
    print(f"{pool.name}: same with padding {bool(same)}, warns {bool(caught)}")
#> global_average_pooling1d: same with padding True, warns False
#> lstm: same with padding True, warns False
#> global_max_pooling1d: same with padding False, warns True
#> masked_max: same with padding True, warns False
