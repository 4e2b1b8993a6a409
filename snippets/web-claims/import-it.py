import importlib

import keras

inputs = keras.Input(shape=(2,))
for name in (
    "keras.engine.keras_tensor",
    "keras.src.engine.keras_tensor",
    "tensorflow.python.keras.engine.keras_tensor",
):
    try:
        found = importlib.import_module(name).KerasTensor
        print(name, "->", isinstance(inputs, found))
    except ModuleNotFoundError as error:
        print(error)
#> No module named 'keras.engine'
#> No module named 'keras.src.engine'
#> tensorflow.python.keras.engine.keras_tensor -> False

print("keras.KerasTensor ->", isinstance(inputs, keras.KerasTensor))
#> keras.KerasTensor -> True
