# not a recipe: it only asks for shapes and dtypes
import keras
import tensorflow as tf

key = keras.KerasTensor((None, 3), dtype="float32")
layer = keras.layers.Dense(4)
print("shape:", layer.compute_output_shape(key.shape))
spec = layer.compute_output_spec(key)
print("spec:", spec.shape, spec.dtype, "weights:", len(layer.weights))

model = keras.Sequential([keras.Input(shape=(3,)), layer, keras.layers.Softmax()])
spec = model.compute_output_spec(keras.KerasTensor((8, 3)))
print("model:", spec.shape, spec.dtype)

best = keras.ops.argmax(key, axis=-1)
print("keras.ops:", best.shape, best.dtype)

traced = tf.function(lambda x: tf.argmax(x, axis=-1))
concrete = traced.get_concrete_function(tf.TensorSpec((None, 3)))
print("tf.function:", concrete.output_shapes, concrete.output_dtypes)
