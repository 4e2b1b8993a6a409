# shows stderr: LiteRT says there what computes
import keras
import numpy as np
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
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1400], labels[:1400], epochs=10, verbose=0)
model.export("digits.tflite", format="litert", verbose=False)

run = Interpreter("digits.tflite").get_signature_runner()
for name, spec in run.get_input_details().items():
    print(name, spec["shape_signature"], spec["dtype"].__name__)
#> image [-1  8  8  1] float32
[answer] = run(image=new).values()
#> INFO: Created TensorFlow Lite XNNPACK delegate for CPU.
print(type(answer).__name__, answer.shape, answer.dtype)
#> ndarray (397, 10) float32
expected = model.predict(new, verbose=0)
print("the values of predict:", np.allclose(answer, expected, atol=1e-5))
#> the values of predict: True
print("right:", int(np.sum(answer.argmax(1) == truth)), "of", len(new))
#> right: 354 of 397

# Without a signature: tensors by index, and the batch size by hand.
interpreter = Interpreter("digits.tflite")
[spec], [out] = interpreter.get_input_details(), interpreter.get_output_details()
print(spec["shape"], "is", spec["shape_signature"], "until you resize it")
#> [1 8 8 1] is [-1  8  8  1] until you resize it
interpreter.resize_tensor_input(spec["index"], new.shape)
interpreter.allocate_tensors()
interpreter.set_tensor(spec["index"], new)
interpreter.invoke()
again = interpreter.get_tensor(out["index"])
print("the same:", np.array_equal(again, answer))
#> the same: True
