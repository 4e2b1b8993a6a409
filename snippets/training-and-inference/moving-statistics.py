import keras
import numpy as np

celsius = np.array([[10.0], [20.0], [30.0]], dtype="float32")
for momentum in (0.99, 0.8):
    norm = keras.layers.BatchNormalization(momentum=momentum)
    for batch in range(1, 501):
        norm(celsius, training=True)
        if batch in (1, 10, 100, 500):
            mean = norm.moving_mean.numpy()[0]
            print(
                momentum, "- batches:", batch, "- moving mean:", round(float(mean), 1)
            )
#> 0.99 - batches: 1 - moving mean: 0.2
#> 0.99 - batches: 10 - moving mean: 1.9
#> 0.99 - batches: 100 - moving mean: 12.7
#> 0.99 - batches: 500 - moving mean: 19.9
#> 0.8 - batches: 1 - moving mean: 4.0
#> 0.8 - batches: 10 - moving mean: 17.9
#> 0.8 - batches: 100 - moving mean: 20.0
#> 0.8 - batches: 500 - moving mean: 20.0
