import warnings
from pathlib import Path

import keras
import numpy as np

x, y = np.ones((8, 4)), np.ones((8, 1))
inputs = keras.Input(shape=(4,), name="features")
layer = keras.layers.Dense(1)
model = keras.Model(inputs, layer(inputs))
model.compile(loss="mse")
names = {
    "keras": keras,
    "Adam": keras.optimizers.Adam,
    "schedules": keras.optimizers.schedules,
    "ModelCheckpoint": keras.callbacks.ModelCheckpoint,
    "model": model,
    "layer": layer,
    "x": x,
    "y": y,
    "batches": 2,
}

rows = """
Adam(lr=0.01) -> Adam(learning_rate=0.01)
model.optimizer.lr -> model.optimizer.learning_rate
Adam(0.01, decay=0.1) -> Adam(schedules.InverseTimeDecay(0.01, 1, 0.1))
keras.optimizers.legacy.Adam() -> Adam()
model.fit(x, y, verbose=0, workers=2) -> model.fit(x, y, verbose=0)
model.fit_generator -> model.fit
model.predict_generator -> model.predict
ModelCheckpoint("m.keras", period=2) -> ModelCheckpoint("m.keras", save_freq=2 * batches)
ModelCheckpoint("folder") -> ModelCheckpoint("m.keras")
ModelCheckpoint("w.h5", save_weights_only=True) -> ModelCheckpoint("w.weights.h5", save_weights_only=True)
model.save("folder", save_format="tf") -> model.save("m.keras")
model.save("folder") -> model.export("folder", verbose=False)
model.save_weights("w.h5") -> model.save_weights("w.weights.h5")
model.input_names -> [tensor.name for tensor in model.inputs]
layer.input_shape -> layer.input.shape
layer.output_shape -> layer.output.shape
layer.get_input_at(0) -> layer.input
layer.get_output_at(0) -> layer.output
keras.preprocessing.image.ImageDataGenerator -> keras.layers.RandomRotation(20 / 360)
"""


def outcome(line):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            eval(line, names)
        except Exception as error:
            return f"`{type(error).__name__}`"
    told = [each for each in warned if issubclass(each.category, UserWarning)]
    return "**only a warning**" if told else "none"


lines = ["| Keras 2 | error in Keras 3 | write |", "| --- " * 3 + "|"]
for row in rows.strip().split("\n"):
    old, new = row.split(" -> ")
    lines.append(f"| `{old}` | {outcome(old)} | `{new}` |")
    assert outcome(new) == "none", new
Path("names.md").write_text("\n".join(lines) + "\n")
print(
    len(lines) - 2,
    "old lines,",
    sum("**only" in line for line in lines),
    "without error",
)
#> 19 old lines, 1 without error
