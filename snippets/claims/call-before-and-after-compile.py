import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
data = tf.constant([[1.0, 2.0]])

print("before compile:", type(model(data)).__name__)
#> before compile: EagerTensor
model.compile(optimizer="adam", loss="mse")
print("after compile:", type(model(data)).__name__)
#> after compile: EagerTensor
