"""On the path of cold runs: two things that only cost time are left out, more than a third of each start.

Python looks for garbage seldom, and not at the end: TensorFlow makes half a million objects while it is imported, and
Python would look through all of them many times. And Matplotlib is not there, as for a reader who installed TensorFlow
alone: Keras imports it wherever it finds it.
"""

import atexit
import gc
import sys

gc.set_threshold(1_000_000, 50, 100)
atexit.register(gc.freeze)
sys.modules["matplotlib"] = None  # type: ignore[assignment]
