import logging
import warnings

import keras
import numpy as np
import onnxruntime

warnings.simplefilter("ignore", FutureWarning)  # NumPy warns of an old name
logging.getLogger("tf2onnx").setLevel("CRITICAL")  # it logs what it cannot convert


def gelu(x):
    return keras.activations.gelu(x, approximate=True)


inputs = keras.Input(shape=(4,), name="inputs")
outputs = keras.layers.Dense(2, activation=gelu)(inputs)
model = keras.Model(inputs, outputs)
data = np.random.default_rng(0).normal(size=(3, 4)).astype("float32")
expected = model.predict(data, verbose=0)
model.export("gelu.onnx", format="onnx", verbose=False)

session = onnxruntime.InferenceSession("gelu.onnx")
[answer] = session.run(None, {"inputs": data})
print(np.allclose(answer, expected, atol=1e-5))
#> True
