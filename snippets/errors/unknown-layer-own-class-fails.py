import keras


class Double(keras.layers.Layer):
    def call(self, x):
        return 2 * x


layers = [{"class_name": "Double", "config": {"name": "double"}}]
config = {"name": "written_by_keras_2", "layers": layers}
model = keras.Sequential.from_config(config)  # raises ValueError
#> ValueError: Unknown layer: 'Double'. Please ensure you are using a `keras.utils.custom_object_scope` and that this object is included in the scope. See https://www.tensorflow.org/guide/keras/save_and_serialize#registering_the_custom_object for details.
