import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.sum(inputs**2, axis=-1))
data = tf.constant([[1.0, 2.0]])

with tf.GradientTape() as tape:
    try:
        tape.watch(model.input)
    except ValueError as error:
        print(error)
        #> Passed in object <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor> of type 'KerasTensor', not tf.Tensor or tf.Variable or ExtensionType.

try:
    tf.gradients(model(data), data)
except RuntimeError as error:
    print(error)
    #> tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.

print(hasattr(keras.backend, "gradients"))
#> False
