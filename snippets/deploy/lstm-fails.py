import keras
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
rows_of_pixels = load_digits().images.astype("float32") / 16

image = keras.Input(shape=(8, 8), name="image")
outputs = keras.layers.Dense(10)(keras.layers.LSTM(16)(image))
model = keras.Model(image, outputs)
model.export("digits.tflite", format="litert", verbose=False)

run = Interpreter("digits.tflite").get_signature_runner()
[answer] = run(image=rows_of_pixels[:1]).values()  # raises RuntimeError
#> RuntimeError: Select TensorFlow op(s), included in the given model, is(are) not supported by this interpreter. Make sure you apply/link the Flex delegate before inference. For the Android, it can be resolved by adding "org.tensorflow:tensorflow-lite-select-tf-ops" dependency. See instructions: https://www.tensorflow.org/lite/guide/ops_selectNode number 0 (FlexTensorListReserve) failed to prepare.
