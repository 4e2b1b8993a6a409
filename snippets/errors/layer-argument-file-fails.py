import keras

config = {"name": "sequence", "units": 4, "time_major": False}
layer = keras.layers.LSTM.from_config(config)  # raises ValueError
#> ValueError: Unrecognized keyword arguments passed to LSTM: {'time_major': False}
