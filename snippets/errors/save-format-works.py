from pathlib import Path

import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save("my-model.keras")
model.export("my-model", verbose=False)
print(sorted(file.name for file in Path().glob("my-model*")))
#> ['my-model', 'my-model.keras']
print(sorted(file.name for file in Path("my-model").iterdir()))
#> ['assets', 'fingerprint.pb', 'saved_model.pb', 'variables']
