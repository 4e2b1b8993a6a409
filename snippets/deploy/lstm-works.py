import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
rows_of_pixels = load_digits().images.astype("float32") / 16

image = keras.Input(shape=(8, 8), name="image")
outputs = keras.layers.Dense(10)(keras.layers.LSTM(16)(image))
model = keras.Model(image, outputs)
one = keras.InputSpec(shape=(1, 8, 8), dtype="float32", name="image")
model.export("digits.tflite", format="litert", verbose=False, input_signature=[one])

run = Interpreter("digits.tflite").get_signature_runner()
[answer] = run(image=rows_of_pixels[:1]).values()
expected = model.predict(rows_of_pixels[:1], verbose=0)
print(answer.shape, np.allclose(answer, expected, atol=1e-5))
#> (1, 10) True
