import keras
import numpy as np


@keras.saving.register_keras_serializable()
class Score(keras.layers.Layer):
    def build(self, user_shape, item_shape):
        print("build:", user_shape, item_shape)
        self.kernel = self.add_weight(
            shape=(user_shape[-1], item_shape[-1]), initializer="ones"
        )

    def call(self, user, item):
        seen = keras.ops.matmul(user, self.kernel)
        return keras.ops.sum(seen * item, axis=-1, keepdims=True)


user = keras.Input(shape=(2,), name="user")
item = keras.Input(shape=(3,), name="item")
model = keras.Model([user, item], Score()(user, item))
#> build: (None, 2) (None, 3)
print(model.predict([np.ones((1, 2)), np.ones((1, 3))], verbose=0))
#> [[6.]]
