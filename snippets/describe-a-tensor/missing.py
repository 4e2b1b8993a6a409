import keras
import numpy as np


@keras.saving.register_keras_serializable(package="shop")
class Total(keras.layers.Layer):
    """The price, less the coupon of those who have one."""

    def call(self, price, coupon=None):
        return price if coupon is None else price - coupon


price = keras.Input(shape=(1,), name="price")
coupon = keras.Input(shape=(1,), name="coupon", optional=True)
model = keras.Model({"price": price, "coupon": coupon}, Total()(price, coupon))
ten, three = np.array([[10.0]]), np.array([[3.0]])
print(model.predict({"price": ten, "coupon": three}, verbose=0))
#> [[7.]]
print(model.predict({"price": ten, "coupon": None}, verbose=0))
#> [[10.]]
print(keras.tree.flatten({"price": 1, "coupon": None}))
#> [None, 1]
