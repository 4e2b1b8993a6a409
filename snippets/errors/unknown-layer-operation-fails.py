import absl.logging
import keras
from keras import ops

absl.logging.set_verbosity("error")  # saving as .h5 warns

rows = keras.Input(shape=(3,))
mean = ops.mean(rows, axis=1, keepdims=True)
outputs = keras.layers.Dense(1, kernel_initializer="ones")(mean)
keras.Model(rows, outputs).save("mean.h5")

loaded = keras.models.load_model("mean.h5")  # raises ValueError
#> ValueError: Unknown layer: 'Mean'. Please ensure you are using a `keras.utils.custom_object_scope` and that this object is included in the scope. See https://www.tensorflow.org/guide/keras/save_and_serialize#registering_the_custom_object for details.
