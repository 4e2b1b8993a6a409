import keras
import numpy as np

x = np.array([[10.0], [20.0], [30.0], [40.0]], dtype="float32")
y = np.array([[1.0], [2.0], [3.0], [4.0]], dtype="float32")

for trainable in (True, False):
    for training in (None, False):
        keras.utils.set_random_seed(0)
        norm = keras.layers.BatchNormalization(name="norm")
        base = keras.Sequential([keras.Input(shape=(1,)), norm])
        base.trainable = trainable

        inputs = keras.Input(shape=(1,))
        outputs = keras.layers.Dense(1)(base(inputs, training=training))
        model = keras.Model(inputs, outputs)
        model.compile("sgd", "mse")

        gamma, mean = norm.gamma.numpy(), norm.moving_mean.numpy()
        model.fit(x, y, epochs=3, verbose=0)
        trained = not np.array_equal(gamma, norm.gamma)
        counted = not np.array_equal(mean, norm.moving_mean)
        print(f"trainable={trainable}, training={training}:", trained, counted)
