import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
fast = tf.function(model)

result = fast(tf.constant([[1.0, 2.0]]))
print(type(result).__name__, result.numpy())
#> EagerTensor [[2. 4.]]
