import keras
import tensorflow as tf

colours = keras.Input(shape=(1,), dtype="string")
numbers = keras.layers.StringLookup(vocabulary=["red", "blue"])(colours)
vectors = keras.layers.Embedding(3, 4)(numbers)
model = keras.Model(colours, vectors)
model.compile(jit_compile=False)
predicted = model.predict(tf.constant([["blue"]]), verbose=0)
print(predicted.shape)
#> (1, 1, 4)
