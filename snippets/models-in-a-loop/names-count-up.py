import keras


def build():
    inputs = keras.Input(shape=(3,))
    return keras.Model(inputs, keras.layers.Dense(1)(inputs))


for _ in range(3):
    model = build()
    print(model.name, model.layers[-1].name, model.input.name)
#> functional dense keras_tensor
#> functional_1 dense_1 keras_tensor_2
#> functional_2 dense_2 keras_tensor_4

keras.utils.clear_session()
model = build()
print(model.name, model.layers[-1].name, model.input.name)
#> functional dense keras_tensor
