import keras
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
signature = [keras.InputSpec(shape=(None, 2), dtype="float32")]
model.export("folder", input_signature=signature, verbose=False)
loaded = tf.saved_model.load("folder")
print(loaded.serve(tf.constant([[1.0, 2.0]])).numpy())
#> [[2. 4.]]
