def tokenize(texts):
    from keras.preprocessing.text import Tokenizer

    tokenizer = Tokenizer()
    tokenizer.fit_on_texts(texts)
    return tokenizer.texts_to_sequences(texts)


print(tokenize(["good film", "bad film"]))  # raises ModuleNotFoundError
#>     from keras.preprocessing.text import Tokenizer
#> ModuleNotFoundError: No module named 'keras.preprocessing.text'
