import keras

inputs = keras.Input(shape=(2,))
base = keras.Sequential([inputs, keras.layers.Rescaling(2.0)])

outputs = base.predict(inputs, verbose=0)  # raises TypeError
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
