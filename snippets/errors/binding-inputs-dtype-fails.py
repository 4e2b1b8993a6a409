import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
model.export("folder", verbose=False)
loaded = tf.saved_model.load("folder")

rows = tf.constant(np.array([[1.0, 2.0]]))
result = loaded.serve(rows)  # raises TypeError
#> TypeError: Binding inputs to tf.function failed due to `Can not cast TensorSpec(shape=(1, 2), dtype=tf.float64, name='keras_tensor') to TensorSpec(shape=(None, 2), dtype=tf.float32, name='keras_tensor')`. Received args: (<tf.Tensor: shape=(1, 2), dtype=float64, numpy=array([[1., 2.]])>,) and kwargs: {} for signature: (args_0: TensorSpec(shape=(None, 2), dtype=tf.float32, name='keras_tensor')).
