import keras
import tensorflow as tf


class Foreign(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec((None, 2), tf.float32)])
    def __call__(self, x):
        return 2.0 * x


module = Foreign()
tf.saved_model.save(module, "folder", signatures=module.__call__)
layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
print(layer(keras.Input(shape=(2,))))
#> {'output_0': <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>}
