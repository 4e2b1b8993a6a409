import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
model.export("folder", verbose=False)

loaded = keras.models.load_model("folder")  # raises ValueError
#> ValueError: File format not supported: filepath=folder. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer(folder, call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name).
