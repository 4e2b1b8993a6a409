# shows stderr: saving HDF5 warns
import keras

keras.utils.set_random_seed(0)


def new_model():
    return keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])


model = new_model()
model.compile("sgd", "mse")
model.save("model.keras")
model.save("model.h5")
#> WARNING:absl:You are saving your model as an HDF5 file via `model.save()` or `keras.saving.save_model(model)`. This file format is considered legacy. We recommend using instead the native Keras format, e.g. `model.save('my_model.keras')` or `keras.saving.save_model(model, 'my_model.keras')`.
model.save_weights("model.weights.h5")
model.export("folder", verbose=False)

for file in ("model.keras", "model.h5", "model.weights.h5", "folder"):
    for read in (keras.models.load_model, new_model().load_weights):
        try:
            read(file)
            outcome = "reads it"
        except (ValueError, OSError) as error:
            outcome = f"{type(error).__name__}: {str(error)[:60]}"
        print(f"{read.__name__}({file!r}): {outcome}")
#> load_model('model.keras'): reads it
#> load_weights('model.keras'): reads it
#> load_model('model.h5'): ValueError: Could not deserialize 'keras.metrics.mse' because it is not
#> load_weights('model.h5'): reads it
#> load_model('model.weights.h5'): ValueError: No model config found in the file at model.weights.h5.
#> load_weights('model.weights.h5'): reads it
#> load_model('folder'): ValueError: File format not supported: filepath=folder. Keras 3 only sup
#> load_weights('folder'): ValueError: File format not supported: filepath=folder. Keras 3 only sup
