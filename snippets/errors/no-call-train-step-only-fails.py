import keras
import numpy as np


class Autoencoder(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.encoder = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
        self.decoder = keras.Sequential([keras.Input((2,)), keras.layers.Dense(4)])

    def compute_loss(self, x=None, **_):
        return keras.ops.mean(keras.ops.square(x - self.decoder(self.encoder(x))))


net = Autoencoder()
codes = net.predict(np.ones((3, 4)), verbose=0)  # raises NotImplementedError
#> NotImplementedError: Exception encountered when calling Autoencoder.call().
#>
#> Model Autoencoder does not have a `call()` method implemented.
#>
#> Arguments received by Autoencoder.call():
#>   • args=('tf.Tensor(shape=(3, 4), dtype=float32)',)
#>   • kwargs=<class 'inspect._empty'>
