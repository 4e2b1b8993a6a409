# shows stderr: saving HDF5 warns
import keras

keras.utils.set_random_seed(0)


def new_model():
    return keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])


model = new_model()
model.compile("sgd", "mse")
model.save("model.keras")
model.save("model.h5")
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
