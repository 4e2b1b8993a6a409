import keras
import numpy as np
import tensorflow as tf

rows = keras.Input(shape=(3,))
x = keras.layers.Dense(2, kernel_initializer="ones")(rows)
outputs = keras.layers.Lambda(lambda x: tf.square(x))(x)
path = "squares.keras"
keras.Model(rows, outputs).save(path)


@keras.saving.register_keras_serializable()
class Square(keras.layers.Layer):
    def call(self, x):
        return tf.square(x)


rows = keras.Input(shape=(3,))
x = keras.layers.Dense(2)(rows)
model = keras.Model(rows, Square()(x))
model.load_weights(path)
model.save("squares-without-lambda.keras")
loaded = keras.models.load_model("squares-without-lambda.keras")
print(loaded(np.array([[1.0, 2.0, 3.0]])).numpy())
#> [[36. 36.]]
