# runs cold: TensorFlow must not have been imported before
import importlib.util
import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

if importlib.util.find_spec("tf_keras"):
    print("tf.keras is", tf.keras.__name__, tf.keras.__version__)
else:
    print("tf_keras is not installed: pip install tf_keras")
    #> tf_keras is not installed: pip install tf_keras
