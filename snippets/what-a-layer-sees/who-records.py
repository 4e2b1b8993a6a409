import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, x):
        print("eager" if tf.executing_eagerly() else f"recorded in {x.graph.name}")
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, Show()(inputs))
#> recorded in scratch_graph

result = model(np.ones((1, 2)))
#> eager


@tf.function
def serve(x):
    return model(x)


result = serve(tf.ones((1, 2)))
#> recorded in serve
