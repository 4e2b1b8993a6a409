import keras

numerals = ["MCMXCIV", "XIV", "I"]
letters = "IVXLCDM"
rows = [[letters.index(letter) + 1 for letter in numeral] for numeral in numerals]
ids = keras.utils.pad_sequences(rows, padding="post")
print(ids)
#> [[7 5 7 3 5 1 2]
#>  [3 1 2 0 0 0 0]
#>  [1 0 0 0 0 0 0]]

embed = keras.layers.Embedding(len(letters) + 1, 4, mask_zero=True)
print(keras.ops.convert_to_numpy(embed.compute_mask(ids)).astype(int))
#> [[1 1 1 1 1 1 1]
#>  [1 1 1 0 0 0 0]
#>  [1 0 0 0 0 0 0]]
print("without padding='post':", keras.utils.pad_sequences(rows)[1])
#> without padding='post': [0 0 0 0 3 1 2]
print("vectors:", embed(ids).shape)
#> vectors: (3, 7, 4)
