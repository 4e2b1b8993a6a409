import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3, name="hidden", kernel_initializer="ones")(inputs)
model = keras.Model(inputs, keras.ops.sum(hidden**2, axis=1))
with tf.GradientTape() as tape:
    tape.watch(model.get_layer("hidden").output)  # raises ValueError
#> ValueError: Passed in object <KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1> of type 'KerasTensor', not tf.Tensor or tf.Variable or ExtensionType.
