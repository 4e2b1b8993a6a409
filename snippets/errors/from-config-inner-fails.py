import keras


class Twice(keras.layers.Layer):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner
        self.units = inner.units

    def call(self, x):
        return self.inner(self.inner(x))

    def get_config(self):
        return {**super().get_config(), "inner": keras.layers.serialize(self.inner)}


layer = Twice(keras.layers.Dense(2))
copy = Twice.from_config(layer.get_config())  # raises TypeError
#> TypeError: Error when deserializing class 'Twice' using config={'name': 'twice', 'trainable': True, 'dtype': 'float32', 'inner': {'module': 'keras.layers', 'class_name': 'Dense', 'config': {'name': 'dense', 'trainable': True, 'dtype': {'module': 'keras', 'class_name': 'DTypePolicy', 'config': {'name': 'float32'}, 'registered_name': None}, 'units': 2, 'activation': 'linear', 'use_bias': True, 'kernel_initializer': {'module': 'keras.initializers', 'class_name': 'GlorotUniform', 'config': {'seed': None, 'input_axes': None, 'output_axes': None}, 'registered_name': None}, 'bias_initializer': {'module': 'keras.initializers', 'class_name': 'Zeros', 'config': {}, 'registered_name': None}, 'kernel_regularizer': None, 'bias_regularizer': None, 'kernel_constraint': None, 'bias_constraint': None, 'quantization_config': None}, 'registered_name': None}}.
#>
#> Exception encountered: 'dict' object has no attribute 'units'
