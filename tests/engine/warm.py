"""What the warm server imports before it forks; after a first operation a forked TensorFlow would hang."""

import gc

import keras  # noqa: F401
import tensorflow as tf

tf.keras  # noqa: B018  TensorFlow imports it lazily; without this line each child would
gc.collect()
gc.freeze()
