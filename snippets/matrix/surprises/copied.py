import copy
import pickle

import keras

x = keras.Input(shape=(2,))
for same in (copy.deepcopy(x), pickle.loads(pickle.dumps(x))):
    try:
        keras.Model(x, keras.layers.Dense(1)(same))
    except ValueError as error:
        print(str(error).partition(":")[0])
#> Graph disconnected
#> Graph disconnected
