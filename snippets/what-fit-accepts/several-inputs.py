import keras
import numpy as np
import tensorflow as tf

hours = np.array([[1.0], [2.0], [3.0]], dtype="float32")
celsius = np.array([[20.0], [25.0], [30.0]], dtype="float32")
sold = hours + celsius

hours_in = keras.Input(shape=(1,), name="hours")
celsius_in = keras.Input(shape=(1,), name="celsius")
model = keras.Model([hours_in, celsius_in], hours_in + celsius_in)
model.compile(loss="mae")

named = {"celsius": celsius, "hours": hours}
print("a list:", model.evaluate([hours, celsius], sold, verbose=0))
#> a list: 0.0
print("a tuple:", model.evaluate((hours, celsius), sold, verbose=0))
#> a tuple: 0.0
print("a dict:", model.evaluate(named, sold, verbose=0))
#> a dict: 0.0

for what, inputs in (("a tuple", (hours, celsius)), ("a dict", named)):
    data = tf.data.Dataset.from_tensor_slices((inputs, sold)).batch(2)
    print(what, "in a Dataset:", model.evaluate(data, verbose=0))
#> a tuple in a Dataset: 0.0
#> a dict in a Dataset: 0.0
