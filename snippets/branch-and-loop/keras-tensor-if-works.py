import keras
import tensorflow as tf

inputs = keras.Input(shape=(1,))
outputs = keras.ops.where(inputs > 0, inputs, 0.1 * inputs)
model = keras.Model(inputs, outputs)
print(model(tf.constant([[5.0], [-5.0]])).numpy())
#> [[ 5. ]
#>  [-0.5]]
