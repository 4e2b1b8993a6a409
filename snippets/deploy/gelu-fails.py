import logging
import warnings

import keras
import numpy as np
import onnxruntime

warnings.simplefilter("ignore", FutureWarning)  # NumPy warns of an old name
logging.getLogger("tf2onnx").setLevel("CRITICAL")  # it logs what it cannot convert

inputs = keras.Input(shape=(4,), name="inputs")
outputs = keras.layers.Dense(2, activation="gelu")(inputs)
model = keras.Model(inputs, outputs)
data = np.random.default_rng(0).normal(size=(3, 4)).astype("float32")
expected = model.predict(data, verbose=0)
model.export("gelu.onnx", format="onnx", verbose=False)

session = onnxruntime.InferenceSession("gelu.onnx")  # raises InvalidGraph
#> onnxruntime.capi.onnxruntime_pybind11_state.InvalidGraph: [ONNXRuntimeError] : 10 : INVALID_GRAPH : Load model from gelu.onnx failed:This is an invalid model. In Node, ("functional_1/dense_1/Gelu/Erfc", Erfc, "", -1) : ("functional_1/dense_1/Gelu/mul_1:0": tensor(float),) -> ("functional_1/dense_1/Gelu/Erfc:0",) , Error No Op registered for Erfc with domain_version of 15
