import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.ops.sum(inputs**2, axis=-1)
with tf.GradientTape() as tape:
    tape.watch(inputs)  # raises ValueError
#> ValueError: Passed in object <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor> of type 'KerasTensor', not tf.Tensor or tf.Variable or ExtensionType.
