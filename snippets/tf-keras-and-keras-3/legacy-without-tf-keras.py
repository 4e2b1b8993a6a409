# runs cold: TensorFlow reads the variable when tf.keras is first used
# shows stderr: the warning names the missing package
import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras
import tensorflow as tf

print("import keras:", keras.__version__)
#> import keras: 3.15.1
try:
    tf.keras.Input(shape=(2,))
    #> WARNING:tensorflow:Your environment has TF_USE_LEGACY_KERAS set to True, but you do not have the tf_keras package installed. You must install it in order to use the legacy tf.keras. Install it via: `pip install tf_keras`
except ImportError as error:
    print("tf.keras:", error)
    #> tf.keras: Keras cannot be imported. Check that it is installed.
