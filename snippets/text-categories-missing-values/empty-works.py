import keras
from palmerpenguins import load_penguins

sex = load_penguins()["sex"].fillna("missing")
lookup = keras.layers.StringLookup(output_mode="one_hot")
lookup.adapt(sex.to_numpy())
print([str(word) for word in lookup.get_vocabulary()])
#> ['[UNK]', 'male', 'female', 'missing']

model = keras.Sequential([keras.Input(shape=(1,), dtype="string"), lookup])
model.save("sex.keras")
loaded = keras.models.load_model("sex.keras")
print([str(word) for word in loaded.layers[0].get_vocabulary()])
#> ['[UNK]', 'male', 'female', 'missing']
