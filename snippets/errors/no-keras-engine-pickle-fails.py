import pickle

pickled = b"ckeras.engine.sequential\nSequential\n."
model = pickle.loads(pickled)  # raises ModuleNotFoundError
#> ModuleNotFoundError: No module named 'keras.engine'
