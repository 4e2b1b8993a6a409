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
#> index ['[UNK]', 'male', 'female', 'missing']
#>   female   2
#>   missing  3
#>   Female   0
#>   chick    0
show("one hot", keras.layers.StringLookup(output_mode="one_hot"))
#> one hot ['[UNK]', 'male', 'female', 'missing']
#>   female   [0 0 1 0]
#>   missing  [0 0 0 1]
#>   Female   [1 0 0 0]
#>   chick    [1 0 0 0]
