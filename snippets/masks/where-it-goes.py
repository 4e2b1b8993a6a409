import warnings
from pathlib import Path

import keras
import tensorflow as tf

layers = keras.layers
ids = keras.Input(shape=(3,), dtype="int32")
x = layers.Embedding(10, 2, mask_zero=True)(ids)
model = keras.Model(ids, x)
data = tf.constant([[7, 4, 0]])


class Mine(layers.Layer):
    def call(self, x):
        return x * 2.0


steps = {
    "`Dense(4)(x)`": lambda: layers.Dense(4)(x),
    "`Dropout(0.5)(x)`": lambda: layers.Dropout(0.5)(x),
    "`LSTM(4, return_sequences=True)(x)`": lambda: layers.LSTM(
        4, return_sequences=True
    )(x),
    "`LSTM(4)(x)`": lambda: layers.LSTM(4)(x),
    "`GlobalAveragePooling1D()(x)`": lambda: layers.GlobalAveragePooling1D()(x),
    "`Conv1D(4, 1)(x)`": lambda: layers.Conv1D(4, 1)(x),
    "`Flatten()(x)`": lambda: layers.Flatten()(x),
    "`Mine()(x)`, your own layer": lambda: Mine()(x),
    "`Rescaling(2.0)(x)`": lambda: layers.Rescaling(2.0)(x),
    "`Add()([x, x])`": lambda: layers.Add()([x, x]),
    "`x + 1.0`": lambda: x + 1.0,
    "`keras.ops.relu(x)`": lambda: keras.ops.relu(x),
    "`model(data)`": lambda: model(data),
    "`tf.identity(model(data))`": lambda: tf.identity(model(data)),
    "`tf.function(model)(data)`": lambda: tf.function(model)(data),
    "`model.predict(data)`": lambda: model.predict(data, verbose=0),
}
lines = ["| step | mask on the result | warning |", "| --- | --- | --- |"]
for label, step in steps.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UserWarning)
        mask = getattr(step(), "_keras_mask", None)
    lines.append(
        f"| {label} | {'none' if mask is None else 'yes'} | {'yes' if caught else 'none'} |"
    )
Path("steps.md").write_text("\n".join(lines) + "\n")
print(len(steps), "steps")
#> 16 steps
