import keras
import numpy as np

numerals = ["MCMXCIV", "XIV", "I"]
letters = "IVXLCDM"
rows = [[letters.index(letter) + 1 for letter in numeral] for numeral in numerals]
ids = keras.utils.pad_sequences(rows, padding="post")
print(ids)

embed = keras.layers.Embedding(len(letters) + 1, 4, mask_zero=True)
print(keras.ops.convert_to_numpy(embed.compute_mask(ids)).astype(int))
print("without padding='post':", keras.utils.pad_sequences(rows)[1])
print("vectors:", embed(ids).shape)
