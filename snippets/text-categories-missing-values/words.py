import keras
import numpy as np
from palmerpenguins import load_penguins

column = load_penguins()["sex"].fillna("missing").to_numpy()
asked = np.array(["female", "missing", "Female", "chick"])


def show(what, lookup):
    lookup.adapt(column)
    print(what, [str(word) for word in lookup.get_vocabulary()])
    codes = keras.ops.convert_to_numpy(lookup(asked))
    for word, code in zip(asked, codes, strict=True):
        print(f"  {word:8}", code)


show("index", keras.layers.StringLookup())
show("one hot", keras.layers.StringLookup(output_mode="one_hot"))
