import keras
import tensorflow as tf

x = keras.Input(shape=(2,), name="x")
model = keras.Model(x, keras.ops.relu(x), name="model")
print(model(tf.constant([[-1.0, 3.0]])).numpy())
#> [[0. 3.]]
