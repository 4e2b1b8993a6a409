import keras
import numpy as np

keras.utils.set_random_seed(0)


@keras.saving.register_keras_serializable()
class AlwaysDropout(keras.layers.Dropout):
    def call(self, inputs):
        return super().call(inputs, training=True)


inputs = keras.Input(shape=(8,))
outputs = keras.layers.Dense(1, kernel_initializer="ones")(AlwaysDropout(0.5)(inputs))
model = keras.Model(inputs, outputs)

rows = np.ones((1000, 8), dtype="float32")
many = model.predict(rows, verbose=0)
print("six of them:", many[:6].ravel())
#> six of them: [ 6. 10. 10.  8. 10. 12.]
print("mean:", round(float(many.mean())), "- deviation:", round(float(many.std())))
#> mean: 8 - deviation: 3
