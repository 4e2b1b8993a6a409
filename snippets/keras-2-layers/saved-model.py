# not a recipe: its SavedModel stands for one that somebody else made
import keras
import tensorflow as tf


class Foreign(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable([[2.0], [3.0]])

    @tf.function(input_signature=[tf.TensorSpec((None, 2), tf.float32)])
    def __call__(self, x):
        return tf.matmul(x, self.kernel)


module = Foreign()
tf.saved_model.save(module, "folder", signatures=module.__call__)

try:
    keras.layers.TFSMLayer("folder")
except ValueError as error:
    print(error)
    #> The endpoint 'serve' is neither an attribute of the reloaded SavedModel, nor an entry in the `signatures` field of the reloaded SavedModel. Select another endpoint via the `call_endpoint` argument. Available endpoints for this SavedModel: ['serving_default']

layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
print(layer(keras.Input(shape=(2,))))
#> {'output_0': <KerasTensor shape=(None, 1), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>}

layer = keras.layers.TFSMLayer("folder", call_endpoint="__call__", dtype="float32")
model = keras.Sequential([keras.Input(shape=(2,)), layer])
print(model(tf.constant([[1.0, 1.0]])).numpy(), len(model.trainable_weights))
#> [[5.]] 1
