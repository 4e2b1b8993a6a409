import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.linspace(-1, 1, 64, dtype="float32").reshape(64, 1)
y = 3 * x + 5

for layer in (keras.layers.Dropout(0.5), keras.layers.BatchNormalization()):
    model = keras.Sequential([keras.Input(shape=(1,)), layer, keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    history = model.fit(x, y, epochs=20, verbose=0)
    in_fit = history.history["loss"][-1]
    after = model.evaluate(x, y, verbose=0)
    print(
        type(layer).__name__, "- fit:", round(in_fit, 2), "- evaluate:", round(after, 2)
    )
#> Dropout - fit: 1.72 - evaluate: 0.78
#> BatchNormalization - fit: 0.19 - evaluate: 0.51
