import keras
from palmerpenguins import load_penguins

sex = load_penguins()["sex"].fillna("")
lookup = keras.layers.StringLookup(output_mode="one_hot")
lookup.adapt(sex.to_numpy())
print([str(word) for word in lookup.get_vocabulary()])
#> ['[UNK]', 'male', 'female', '']

model = keras.Sequential([keras.Input(shape=(1,), dtype="string"), lookup])
model.save("sex.keras")
loaded = keras.models.load_model("sex.keras")  # raises ValueError
#> ValueError: A total of 1 objects could not be loaded. Example error message for object <StringLookup name=string_lookup, built=True>:
#>
#> When using `output_mode=one_hot` and `pad_to_max_tokens=False`, the vocabulary size cannot be changed after the layer is called. Old vocab size is 4, new vocab size is 3
#>
#> List of objects that could not be loaded:
#> [<StringLookup name=string_lookup, built=True>]
