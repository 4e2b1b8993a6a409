import keras
import numpy as np


@keras.saving.register_keras_serializable()
class Discount(keras.layers.Layer):
    def call(self, price, coupon=None):
        return price if coupon is None else price - coupon


price, coupon = keras.Input(shape=(1,)), keras.Input(shape=(1,))
layer = Discount()
plain = keras.Model(price, layer(price))
cheaper = keras.Model([price, coupon], layer(price, coupon=coupon))
ten, three = np.array([[10.0]]), np.array([[3.0]])
print(plain.predict(ten, verbose=0), cheaper.predict([ten, three], verbose=0))
#> [[10.]] [[7.]]
