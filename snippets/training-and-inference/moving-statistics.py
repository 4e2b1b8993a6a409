import keras
import numpy as np

celsius = np.array([[10.0], [20.0], [30.0]], dtype="float32")
for momentum in (0.99, 0.8):
    norm = keras.layers.BatchNormalization(momentum=momentum)
    for batch in range(1, 501):
        norm(celsius, training=True)
        if batch in (1, 10, 100, 500):
            mean = norm.moving_mean.numpy()[0]
            print(momentum, "- batches:", batch, "- moving mean:", round(float(mean), 1))
