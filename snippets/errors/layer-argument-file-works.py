import keras


class LSTM(keras.layers.LSTM):
    def __init__(self, *args, **kwargs):
        kwargs.pop("time_major", None)
        super().__init__(*args, **kwargs)


config = {"name": "sequence", "units": 4, "time_major": False}
layer = LSTM.from_config(config)
print(layer.units)
#> 4
