import keras
import tensorflow as tf


class Foreign(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec((None, 2), tf.float32)])
    def __call__(self, x):
        return 2.0 * x


module = Foreign()
tf.saved_model.save(module, "folder", signatures=module.__call__)
layer = keras.layers.TFSMLayer("folder")  # raises ValueError
#> ValueError: The endpoint 'serve' is neither an attribute of the reloaded SavedModel, nor an entry in the `signatures` field of the reloaded SavedModel. Select another endpoint via the `call_endpoint` argument. Available endpoints for this SavedModel: ['serving_default']
