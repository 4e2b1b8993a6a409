import keras
import numpy as np
from palmerpenguins import load_penguins

table = load_penguins()
print(table.iloc[1:5, 1:7].to_string())
gaps = table.isna().sum()
print("gaps:", gaps[gaps > 0].to_dict())

numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
words = ["island", "sex"]
inputs = {name: keras.Input(shape=(1,), name=name) for name in numbers}
inputs |= {name: keras.Input(shape=(1,), dtype="string", name=name) for name in words}
for name, key in inputs.items():
    print(name, key.shape, key.dtype)

lookup = keras.layers.StringLookup(output_mode="one_hot")
lookup.adapt(table["island"].to_numpy())
print([str(word) for word in lookup.get_vocabulary()])
code = lookup(inputs["island"])
print("key:", code.shape, code.dtype)
value = lookup(np.array([["Dream"], ["Torgersen"]]))
dtype = keras.backend.standardize_dtype(value.dtype)
print("value:", keras.ops.convert_to_numpy(value).tolist(), dtype)
