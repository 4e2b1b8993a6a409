import keras
import tensorflow as tf


def load_detector():
    image = keras.Input(shape=(32, 32, 3))
    features = keras.layers.Conv2D(4, 3)(image)
    shape = tf.shape(features)
    return keras.Model(image, tf.reshape(features, (shape[0], -1)))


detector = load_detector()  # raises ValueError
#>     shape = tf.shape(features)
#> ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
#>
#> ```
#> x = Input(...)
#> ...
#> tf_fn(x)  # Invalid.
#> ```
#>
#> What you should do instead is wrap `tf_fn` in a layer:
#>
#> ```
#> class MyLayer(Layer):
#>     def call(self, x):
#>         return tf_fn(x)
#>
#> x = MyLayer()(x)
#> ```
