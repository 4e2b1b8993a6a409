import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3, name="hidden", kernel_initializer="ones")(inputs)
model = keras.Model(inputs, [hidden, keras.ops.sum(hidden**2, axis=1)])
with tf.GradientTape() as tape:
    values, score = model(tf.ones((1, 2)))
print(tape.gradient(score, values).numpy())
#> [[4. 4. 4.]]
