import keras
from palmerpenguins import load_penguins

sex = load_penguins()["sex"].fillna("")
lookup = keras.layers.StringLookup(output_mode="one_hot")
lookup.adapt(sex.to_numpy())
print([str(word) for word in lookup.get_vocabulary()])

word = keras.Input(shape=(1,), dtype="string")
model = keras.Model(word, keras.layers.Dense(1)(lookup(word)))
model.save("sex.keras")
loaded = keras.models.load_model("sex.keras")  # raises ValueError
