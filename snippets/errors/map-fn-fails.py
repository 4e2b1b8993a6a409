import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = tf.map_fn(lambda row: row + 1.0, inputs)  # raises TypeError
#> TypeError: Could not build a TypeSpec for <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor> of unsupported type <class 'keras.src.backend.common.keras_tensor.KerasTensor'>.
