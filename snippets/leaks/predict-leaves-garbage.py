import gc

import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
row = np.ones((1, 3))
ways = {
    "predict": lambda: model.predict(row, verbose=0),
    "predict_on_batch": lambda: model.predict_on_batch(row),
    "model(row)": lambda: model(row),
}

for name, call in ways.items():
    call()
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    call()
    gc.collect()
    gc.set_debug(0)
    kinds = {type(thing).__name__ for thing in gc.garbage}
    gc.garbage.clear()
    shown = sorted(kinds & {"Operation", "SymbolicTensor"}) if kinds else "nothing"
    print(name, "leaves", shown)
#> predict leaves ['Operation', 'SymbolicTensor']
#> predict_on_batch leaves nothing
#> model(row) leaves nothing
