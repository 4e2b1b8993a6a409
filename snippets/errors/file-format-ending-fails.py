import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
model.save_weights("scorer.weights.h5")
model.save("scorer.keras")
loaded = keras.models.load_model("scorer.ckpt")  # raises ValueError
#> ValueError: File format not supported: filepath=scorer.ckpt. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer(scorer.ckpt, call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name).
