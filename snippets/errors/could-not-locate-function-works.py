import keras


def absolute_error(y_true, y_pred):
    return keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile("sgd", loss=absolute_error)
model.save("model.keras")
loaded = keras.models.load_model(
    "model.keras", custom_objects={"absolute_error": absolute_error}
)
print(loaded.loss.__name__)
#> absolute_error
