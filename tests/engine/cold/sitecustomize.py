"""On the path of cold runs: what only costs time is left out, more than a third of each start.

Python looks for garbage seldom, and not at the end: TensorFlow makes half a million objects while it is imported, and
Python would look through all of them many times. And Matplotlib and JAX are not there, as for a reader who installed
TensorFlow alone: Keras imports the one and TensorFlow the other wherever they are.
"""

import atexit
import gc
import sys

gc.set_threshold(1_000_000, 50, 100)
atexit.register(gc.freeze)
sys.modules["matplotlib"] = None  # type: ignore[assignment]
sys.modules["jax"] = None  # type: ignore[assignment]
