import keras
from palmerpenguins import load_penguins_raw

keras.utils.set_random_seed(0)
table = load_penguins_raw().sample(frac=1, random_state=0)
comments = table["Comments"].fillna("").to_numpy()
complete = (table["Clutch Completion"] == "Yes").to_numpy("float32")
print(sorted(set(comments), key=len)[-1])
#> Nest never observed with full clutch. Not enough blood for isotopes.

words = keras.layers.TextVectorization(max_tokens=12, output_mode="multi_hot")
words.adapt(comments[:244])
print([str(word) for word in words.get_vocabulary()])
#> ['[UNK]', 'with', 'observed', 'never', 'nest', 'full', 'clutch', 'not', 'blood', 'for', 'isotopes', 'enough']
counts = keras.ops.convert_to_numpy(words(comments))
print(counts.shape, counts.dtype)
#> (344, 12) int64

model = keras.Sequential([keras.Input(shape=counts.shape[1:]), keras.layers.Dense(1)])
loss = keras.losses.BinaryCrossentropy(from_logits=True)
accuracy = keras.metrics.BinaryAccuracy(threshold=0.0)
model.compile(keras.optimizers.Adam(0.1), loss, metrics=[accuracy])
model.fit(counts[:244], complete[:244], epochs=20, verbose=0)
right = model.evaluate(counts[244:], complete[244:], verbose=0)[1]
print("better than always yes:", right > complete[244:].mean())
#> better than always yes: True
