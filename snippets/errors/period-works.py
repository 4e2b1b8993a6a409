from pathlib import Path

import keras
from sklearn.datasets import load_digits

digits, labels = load_digits(return_X_y=True)
steps = -(-len(digits) // 32)
path = "epoch-{epoch}.keras"
save = keras.callbacks.ModelCheckpoint(path, save_freq=2 * steps)

model = keras.Sequential([keras.Input(shape=(64,)), keras.layers.Dense(10)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss)
model.fit(digits, labels, batch_size=32, epochs=4, callbacks=[save], verbose=0)
print(sorted(file.name for file in Path().glob("epoch-*")))
#> ['epoch-2.keras', 'epoch-4.keras']
