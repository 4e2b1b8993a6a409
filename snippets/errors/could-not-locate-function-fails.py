import keras


def absolute_error(y_true, y_pred):
    return keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile("sgd", loss=absolute_error)
model.save("model.keras")
loaded = keras.models.load_model("model.keras")  # raises TypeError
#> TypeError: Could not locate function 'absolute_error'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported so that the decorator is run before trying to load them. Full object config: {'module': 'builtins', 'class_name': 'function', 'config': 'absolute_error', 'registered_name': 'function'}
