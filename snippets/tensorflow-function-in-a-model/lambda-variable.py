import keras
import tensorflow as tf

scale = tf.Variable(2.0)
inputs = keras.Input(shape=(2,))
outputs = keras.layers.Lambda(lambda x: scale * x)(inputs)
model = keras.Model(inputs, outputs)
print(model.trainable_variables)
#> []
