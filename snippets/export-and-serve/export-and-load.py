import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,), name="features")
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = keras.Model(inputs, outputs)
print(type(model.output).__name__)
#> KerasTensor

model.export("folder", verbose=False)
loaded = tf.saved_model.load("folder")
print(isinstance(loaded, keras.Model), hasattr(loaded, "predict"))
#> False False

result = loaded.serve(tf.constant([[1.0, 2.0]]))
print(type(result).__name__, result.numpy())
#> EagerTensor [[3.]]
print(list(loaded.signatures["serving_default"].structured_outputs))
#> ['output_0']
