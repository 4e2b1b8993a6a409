import keras
from palmerpenguins import load_penguins

keras.utils.set_random_seed(0)
numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
table = load_penguins()
measured = table[numbers].to_numpy()
gentoo = (table["species"] == "Gentoo").to_numpy("float32")
known = table[numbers].dropna().to_numpy()
print("rows:", len(measured), "without a gap:", len(known))
#> rows: 344 without a gap: 342

normalize = keras.layers.Normalization()
normalize.adapt(measured)
print("means with the gaps:", keras.ops.convert_to_numpy(normalize.mean).ravel())
#> means with the gaps: [nan nan nan nan]
normalize.adapt(known)
print(
    "means of the others:", keras.ops.convert_to_numpy(normalize.mean).ravel().round()
)
#> means of the others: [  44.   17.  201. 4202.]

model = keras.Sequential([keras.Input(shape=(4,)), normalize, keras.layers.Dense(1)])
model.compile("adam", keras.losses.BinaryCrossentropy(from_logits=True))
history = model.fit(measured, gentoo, batch_size=344, epochs=2, verbose=0)
print("loss:", history.history["loss"])
#> loss: [nan, nan]
print("weights:", model.layers[-1].get_weights()[0].ravel())
#> weights: [nan nan nan nan]
