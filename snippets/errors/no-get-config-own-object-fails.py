import keras


class Settings:
    factor = 2.0


class Scale(keras.layers.Layer):
    def __init__(self, settings, **kwargs):
        super().__init__(**kwargs)
        self.factor = settings.factor

    def call(self, x):
        return x * self.factor


print(Scale(Settings()).get_config())  # raises NotImplementedError
#> NotImplementedError:
#> Object Scale was created by passing
#> non-serializable argument values in `__init__()`,
#> and therefore the object must override `get_config()` in
#> order to be serializable. Please implement `get_config()`.
#>
#> Example:
#>
#>
#> class CustomLayer(keras.layers.Layer):
#>     def __init__(self, arg1, arg2, **kwargs):
#>         super().__init__(**kwargs)
#>         self.arg1 = arg1
#>         self.arg2 = arg2
#>
#>     def get_config(self):
#>         config = super().get_config()
#>         config.update({
#>             "arg1": self.arg1,
#>             "arg2": self.arg2,
#>         })
#>         return config
