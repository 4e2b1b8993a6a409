import keras
import tensorflow as tf

seen = set()


class Note(keras.layers.Layer):
    def call(self, x):
        seen.add(type(x).__name__)
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, Note()(inputs))
seen.clear()
model.export("folder", verbose=False)
print("during export:", seen)
#> during export: {'SymbolicTensor'}

seen.clear()
result = tf.saved_model.load("folder")
result.serve(tf.ones((1, 2)))
print("while serving:", seen or "call did not run")
#> while serving: call did not run
