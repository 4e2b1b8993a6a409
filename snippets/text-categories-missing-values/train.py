import keras
import numpy as np
import tensorflow as tf
from palmerpenguins import load_penguins

keras.utils.set_random_seed(0)
numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
words = ["island", "sex"]
table = load_penguins().sample(frac=1, random_state=0)
table[words] = table[words].fillna("missing")
species = sorted(table["species"].unique())
train, test = table[:244], table[244:]


def batches(rows):
    labels = rows["species"].map(species.index)
    columns = dict(rows[numbers + words])
    return tf.data.Dataset.from_tensor_slices((columns, labels)).batch(32)


inputs = {name: keras.Input(shape=(1,), name=name) for name in numbers}
inputs |= {name: keras.Input(shape=(1,), dtype="string", name=name) for name in words}

measured = keras.layers.Concatenate()([inputs[name] for name in numbers])
normalize = keras.layers.Normalization()
normalize.adapt(train[numbers].dropna().to_numpy())
gaps = keras.ops.isnan(measured)
filled = keras.ops.where(gaps, 0.0, normalize(measured))
parts = [filled, keras.ops.cast(gaps, filled.dtype)]
for name in words:
    lookup = keras.layers.StringLookup(output_mode="one_hot", name=f"{name}_code")
    lookup.adapt(train[name].to_numpy())
    parts.append(lookup(inputs[name]))
x = keras.layers.Concatenate()(parts)
print("one row for the first Dense layer:", x.shape)
#> one row for the first Dense layer: (None, 16)
x = keras.layers.Dense(16, activation="relu")(x)
model = keras.Model(inputs, keras.layers.Dense(len(species))(x))

loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
model.fit(batches(train), epochs=30, shuffle=False, verbose=0)
accuracy = model.evaluate(batches(test), verbose=0)[1]
commonest = test["species"].value_counts().iloc[0]
print("rows set aside:", len(test), "of the commonest species:", commonest)
#> rows set aside: 100 of the commonest species: 42
print("at most 3 wrong:", round((1 - accuracy) * len(test)) <= 3)
#> at most 3 wrong: True

model.save("penguins.keras")
loaded = keras.models.load_model("penguins.keras")
row = {"bill_length_mm": 47.2, "bill_depth_mm": 14.1, "flipper_length_mm": np.nan}
row |= {"body_mass_g": 4900.0, "island": "Biscoe", "sex": "missing"}
scores = loaded.predict({name: tf.constant([row[name]]) for name in row}, verbose=0)
print(species[scores.argmax()])
#> Gentoo
print([str(word) for word in loaded.get_layer("sex_code").get_vocabulary()])
#> ['[UNK]', 'female', 'male', 'missing']
