# shows stderr: LiteRT says there what computes
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target
new, truth = pictures[1400:], labels[1400:]

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16)(image)
x = keras.layers.Conv2D(16, 3, activation="relu")(x)
x = keras.layers.Flatten()(x)
x = keras.layers.Dense(64, activation="relu")(x)
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1400], labels[:1400], epochs=10, verbose=0)

smaller = {"optimizations": [tf.lite.Optimize.DEFAULT]}
for file, options in {"float32.tflite": {}, "int8.tflite": smaller}.items():
    model.export(file, format="litert", verbose=False, **options)
    interpreter = Interpreter(file)
    run = interpreter.get_signature_runner()
    [answer] = run(image=new).values()
    right = int(np.sum(answer.argmax(1) == truth))
    off = np.abs(answer - model.predict(new, verbose=0)).max()
    size = round(Path(file).stat().st_size, -4) // 1000
    weights = {spec["dtype"].__name__ for spec in interpreter.get_tensor_details()}
    print(f"{file}: about {size} kB, {right} of {len(new)} right, off by {off:.0e}")
    print("takes", run.get_input_details()["image"]["dtype"].__name__, end=", ")
    print("returns", answer.dtype, "- holds", sorted(weights))
#> INFO: Created TensorFlow Lite XNNPACK delegate for CPU.
#> float32.tflite: about 150 kB, 362 of 397 right, off by 8e-07
#> takes float32, returns float32 - holds ['float32', 'int32']
#> int8.tflite: about 40 kB, 362 of 397 right, off by 6e-03
#> takes float32, returns float32 - holds ['float32', 'int32', 'int8']
