import keras
import numpy as np
import tensorflow as tf


class Look(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        kinds = {name: type(value).__name__ for name, value in logs.items()}
        print("trained", batch, kinds, "eager:", tf.executing_eagerly())

    def on_epoch_end(self, epoch, logs=None):
        print("epoch", epoch, sorted(logs), type(self.model.output).__name__)

    def on_predict_batch_end(self, batch, logs=None):
        print("predicted", batch, type(logs["outputs"]).__name__, logs["outputs"].shape)


inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
model.compile(loss="mse", metrics=["mae"])
rows, labels = np.ones((4, 3)), np.ones((4, 1))
model.fit(rows, labels, batch_size=2, verbose=0, callbacks=[Look()])
#> trained 0 {'loss': 'float', 'mae': 'float'} eager: True
#> trained 1 {'loss': 'float', 'mae': 'float'} eager: True
#> epoch 0 ['loss', 'mae'] KerasTensor
result = model.predict(rows, verbose=0, callbacks=[Look()])
#> predicted 0 ndarray (4, 1)
