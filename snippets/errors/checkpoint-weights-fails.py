import keras

best = keras.callbacks.ModelCheckpoint(
    "best.h5", save_weights_only=True
)  # raises ValueError
#> ValueError: When using `save_weights_only=True` in `ModelCheckpoint`, the filepath provided must end in `.weights.h5` (Keras weights format). Received: filepath=best.h5
