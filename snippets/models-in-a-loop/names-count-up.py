import keras
import numpy as np


def build():
    inputs = keras.Input(shape=(3,))
    return keras.Model(inputs, keras.layers.Dense(1)(inputs))


row = np.ones((1, 3))
for _ in range(3):
    model = build()
    print(model.name, model.layers[-1].name, model.input.name)
#> functional dense keras_tensor
#> functional_1 dense_1 keras_tensor_2
#> functional_2 dense_2 keras_tensor_4
before = model.predict(row, verbose=0)

keras.utils.clear_session()
other = build()
print(other.name, other.layers[-1].name, other.input.name)
#> functional dense keras_tensor
print(np.array_equal(model.predict(row, verbose=0), before))
#> True
