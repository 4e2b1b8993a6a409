# not a recipe: it only asks for shapes and dtypes
import keras
import tensorflow as tf

key = keras.KerasTensor((None, 3), dtype="float32")
layer = keras.layers.Dense(4)
print("shape:", layer.compute_output_shape(key.shape))
#> shape: (None, 4)
spec = layer.compute_output_spec(key)
print("spec:", spec.shape, spec.dtype, "weights:", len(layer.weights))
#> spec: (None, 4) float32 weights: 0

model = keras.Sequential([keras.Input(shape=(3,)), layer, keras.layers.Softmax()])
spec = model.compute_output_spec(keras.KerasTensor((8, 3)))
print("model:", spec.shape, spec.dtype)
#> model: (8, 4) float32

best = keras.ops.argmax(key, axis=-1)
print("keras.ops:", best.shape, best.dtype)
#> keras.ops: (None,) int32

traced = tf.function(lambda x: tf.argmax(x, axis=-1))
concrete = traced.get_concrete_function(tf.TensorSpec((None, 3)))
print("tf.function:", concrete.output_shapes, concrete.output_dtypes)
#> tf.function: (None,) <dtype: 'int64'>
