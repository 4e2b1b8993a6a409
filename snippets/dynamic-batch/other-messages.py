import keras
import numpy as np

dense = keras.layers.Dense(1)
dense(np.ones((2, 3)))
inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, dense(inputs))
sequential = keras.Sequential([inputs, dense])
images = keras.Input(shape=(28, 28))

for attempt in (
    lambda: dense(np.ones((2, 4))),
    lambda: model(np.ones((2, 4))),
    lambda: sequential(np.ones((2, 4))),
    lambda: keras.layers.Conv2D(1, 3)(images),
):
    try:
        attempt()
    except ValueError as error:
        print(error)
#> Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 3, but received input with shape (2, 4)
#> Input 0 with name 'input_layer' of layer 'functional' is incompatible with the layer: expected shape=(None, 3), found shape=(2, 4)
#> Exception encountered when calling Sequential.call().
#>
#> Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 3, but received input with shape (2, 4)
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(2, 4), dtype=float32)
#>   • training=None
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
#> Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (None, 28, 28)
