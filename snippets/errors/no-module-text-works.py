def tokenize(texts):
    from keras.layers import TextVectorization

    tokenizer = TextVectorization()
    tokenizer.adapt(texts)
    return tokenizer(texts).numpy().tolist()


print(tokenize(["good film", "bad film"]))
#> [[3, 2], [4, 2]]
