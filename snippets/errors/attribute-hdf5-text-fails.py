import h5py
import keras

with h5py.File("model.h5", "w") as file:
    file.attrs["keras_version"] = keras.__version__
file = h5py.File("model.h5")
version = file.attrs["keras_version"].decode("utf8")  # raises AttributeError
#> AttributeError: 'str' object has no attribute 'decode'
