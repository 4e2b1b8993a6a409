import keras

inputs = keras.Input(shape=(3,))
outputs = keras.layers.Lambda(lambda x: x + 1)(inputs)
model = keras.Model(inputs, outputs)
copy = keras.Model.from_config(model.get_config())  # raises ValueError
#> ValueError: Requested the deserialization of a `Lambda` layer whose `function` is a Python lambda. This carries a potential risk of arbitrary code execution and thus it is disallowed by default. If you trust the source of the artifact, you can override this error by passing `safe_mode=False` to the loading function, or calling `keras.config.enable_unsafe_deserialization().
