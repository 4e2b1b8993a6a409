# shows stderr: saving HDF5 warns
import json
import zipfile
from pathlib import Path

import h5py
import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save("model.keras")
model.save("model.h5")
#> WARNING:absl:You are saving your model as an HDF5 file via `model.save()` or `keras.saving.save_model(model)`. This file format is considered legacy. We recommend using instead the native Keras format, e.g. `model.save('my_model.keras')` or `keras.saving.save_model(model, 'my_model.keras')`.
model.save_weights("model.weights.h5")
model.export("folder", verbose=False)


def describe(path):
    path = Path(path)
    if path.is_dir():
        if (path / "keras_metadata.pb").exists():
            return "SavedModel, saved by Keras 2 with model.save"
        if (path / "saved_model.pb").exists():
            return "SavedModel without Keras: tf.saved_model.load or TFSMLayer"
        return "no SavedModel"
    if zipfile.is_zipfile(path):
        metadata = json.loads(zipfile.ZipFile(path).read("metadata.json"))
        return (
            f"whole model, written by Keras {metadata['keras_version'].split('.')[0]}"
        )
    if h5py.is_hdf5(path):
        with h5py.File(path) as file:
            if "model_config" in file.attrs:
                version = str(file.attrs["keras_version"])
                return f"whole model in HDF5, written by Keras {version.split('.')[0]}"
            if "layer_names" in file.attrs:
                return "weights only, in the old HDF5 layout"
            return "weights only, in the layout of .weights.h5"
    return "a checkpoint of TensorFlow, or no model"


for file in ("model.keras", "model.h5", "model.weights.h5", "folder"):
    print(file, "-", describe(file))
#> model.keras - whole model, written by Keras 3
#> model.h5 - whole model in HDF5, written by Keras 3
#> model.weights.h5 - weights only, in the layout of .weights.h5
#> folder - SavedModel without Keras: tf.saved_model.load or TFSMLayer
