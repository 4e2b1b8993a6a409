"""On the path of cold runs: garbage is looked for seldom, and not at the end, which saves a third of each start.

TensorFlow makes half a million objects while it is imported, and Python looks through all of them many times.
"""

import atexit
import gc

gc.set_threshold(100_000, 50, 100)
atexit.register(gc.freeze)
