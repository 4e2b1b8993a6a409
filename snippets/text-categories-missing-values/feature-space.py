import keras
import tensorflow as tf
from palmerpenguins import load_penguins

keras.utils.set_random_seed(0)
numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
words = ["island", "sex"]
table = load_penguins().sample(frac=1, random_state=0)
train, test = table[:244], table[244:]
gaps = train[numbers].median().to_dict() | dict.fromkeys(words, "missing")
train, test = train.fillna(gaps), test.fillna(gaps)
species = sorted(train["species"].unique())


def batches(rows):
    labels = rows["species"].map(species.index)
    columns = dict(rows[numbers + words])
    return tf.data.Dataset.from_tensor_slices((columns, labels)).batch(32)


features = dict.fromkeys(numbers, "float_normalized")
features |= dict.fromkeys(words, "string_categorical")
space = keras.utils.FeatureSpace(features)
space.adapt(batches(train).map(lambda columns, _: columns))
key = space.get_encoded_features()
print("a KerasTensor", key.shape, key.dtype)
#> a KerasTensor (None, 12) float32

# Trained on vectors that the pipeline makes, and used with columns.
vector = keras.Input(shape=key.shape[1:])
hidden = keras.layers.Dense(16, activation="relu")
head = keras.Sequential([vector, hidden, keras.layers.Dense(len(species))])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
head.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
encoded = batches(train).map(lambda columns, label: (space(columns), label))
head.fit(encoded, epochs=30, shuffle=False, verbose=0)

model = keras.Model(space.get_inputs(), head(key))
model.save("penguins.keras")
loaded = keras.models.load_model("penguins.keras")
loaded.compile(loss=loss, metrics=["accuracy"])
accuracy = loaded.evaluate(batches(test), verbose=0)[1]
print("at most 5 of", len(test), "wrong:", round((1 - accuracy) * len(test)) <= 5)
#> at most 5 of 100 wrong: True
