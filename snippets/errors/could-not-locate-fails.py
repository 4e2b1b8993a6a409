import keras


class Double(keras.Layer):
    def call(self, x):
        return 2 * x


config = keras.saving.serialize_keras_object(Double())
loaded = keras.saving.deserialize_keras_object(config)  # raises TypeError
#> TypeError: Could not locate class 'Double'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported so that the decorator is run before trying to load them. Full object config: {'module': None, 'class_name': 'Double', 'config': {'name': 'double', 'activity_regularizer': None, 'trainable': True, 'dtype': {'module': 'keras', 'class_name': 'DTypePolicy', 'config': {'name': 'float32'}, 'registered_name': None}, 'autocast': True}, 'registered_name': 'Double'}
