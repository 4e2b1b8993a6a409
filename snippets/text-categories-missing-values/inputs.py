import keras
import numpy as np
from palmerpenguins import load_penguins

table = load_penguins()
print(table[["island", "bill_length_mm", "sex"]].iloc[1:5].to_string())
#>       island  bill_length_mm     sex
#> 1  Torgersen            39.5  female
#> 2  Torgersen            40.3  female
#> 3  Torgersen             NaN     NaN
#> 4  Torgersen            36.7  female
gaps = table.isna().sum()
print("gaps:", gaps[gaps > 0].to_dict())
#> gaps: {'bill_length_mm': 2, 'bill_depth_mm': 2, 'flipper_length_mm': 2, 'body_mass_g': 2, 'sex': 11}

numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
words = ["island", "sex"]
inputs = {name: keras.Input(shape=(1,), name=name) for name in numbers}
inputs |= {name: keras.Input(shape=(1,), dtype="string", name=name) for name in words}
for name, key in inputs.items():
    print(name, key.shape, key.dtype)
#> bill_length_mm (None, 1) float32
#> bill_depth_mm (None, 1) float32
#> flipper_length_mm (None, 1) float32
#> body_mass_g (None, 1) float32
#> island (None, 1) string
#> sex (None, 1) string

lookup = keras.layers.StringLookup(output_mode="one_hot")
lookup.adapt(table["island"].to_numpy())
print([str(word) for word in lookup.get_vocabulary()])
#> ['[UNK]', 'Biscoe', 'Dream', 'Torgersen']
code = lookup(inputs["island"])
print("key:", code.shape, code.dtype)
#> key: (None, 4) float32
value = lookup(np.array([["Dream"], ["Torgersen"]]))
dtype = keras.backend.standardize_dtype(value.dtype)
print("value:", keras.ops.convert_to_numpy(value).tolist(), dtype)
#> value: [[0, 0, 1, 0], [0, 0, 0, 1]] int64
