import keras
import tensorflow as tf

inputs = keras.Input(shape=(3,))
print("inputs == 0:", inputs == 0)
#> inputs == 0: False
print("inputs == inputs:", inputs == inputs)
#> inputs == inputs: True
print("inputs != 0:", type(inputs != 0).__name__)
#> inputs != 0: KerasTensor
print("ops.equal(inputs, 0):", type(keras.ops.equal(inputs, 0)).__name__)
#> ops.equal(inputs, 0): KerasTensor

data = tf.constant([[0.0, 1.0, 2.0]])
wrong = keras.ops.where(inputs == 0, -1.0, inputs)
right = keras.ops.where(keras.ops.equal(inputs, 0), -1.0, inputs)
print("wrong:", keras.Model(inputs, wrong)(data).numpy())
#> wrong: [[0. 1. 2.]]
print("right:", keras.Model(inputs, right)(data).numpy())
#> right: [[-1.  1.  2.]]
print("data == 0:", (data == 0).numpy())
#> data == 0: [[ True False False]]
