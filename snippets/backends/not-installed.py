# runs cold: Keras reads the variable while it is imported
import importlib
import os

os.environ["KERAS_BACKEND"] = "torch"
keras = importlib.import_module("keras")  # raises ModuleNotFoundError
#> ModuleNotFoundError: No module named 'torch'
