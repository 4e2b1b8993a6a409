# shows stderr: LiteRT and its converter write there
import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
rows_of_pixels = load_digits().images.astype("float32") / 16

image = keras.Input(shape=(8, 8), name="image")
outputs = keras.layers.Dense(10)(keras.layers.LSTM(16)(image))
model = keras.Model(image, outputs)
expected = model.predict(rows_of_pixels[:1], verbose=0)


def exported(batch):
    spec = keras.InputSpec(shape=(batch, 8, 8), dtype="float32", name="image")
    options = {"verbose": False, "input_signature": [spec]}
    model.export("digits.tflite", format="litert", **options)
    return Interpreter("digits.tflite").get_signature_runner()


run = exported(None)
#> Flex ops: FlexTensorListReserve, FlexTensorListSetItem, FlexTensorListStack
#> Details:
#> 	tf.TensorListReserve(tensor<2xi32>, tensor<i32>) -> (tensor<!tf_type.variant<tensor<?x16xf32>>>) : {device = ""}
#> 	tf.TensorListSetItem(tensor<!tf_type.variant<tensor<?x16xf32>>>, tensor<i32>, tensor<?x16xf32>) -> (tensor<!tf_type.variant<tensor<?x16xf32>>>) : {device = "", resize_if_index_out_of_bounds = false}
#> 	tf.TensorListStack(tensor<!tf_type.variant<tensor<?x16xf32>>>, tensor<2xi32>) -> (tensor<1x?x16xf32>) : {device = "", num_elements = 1 : i64}
#> See instructions: https://www.tensorflow.org/lite/guide/ops_select
try:
    run(image=rows_of_pixels[:1])
    #> INFO: Created TensorFlow Lite XNNPACK delegate for CPU.
except RuntimeError as error:
    print(str(error).partition(". ")[0])
    #> Select TensorFlow op(s), included in the given model, is(are) not supported by this interpreter

run = exported(1)
[answer] = run(image=rows_of_pixels[:1]).values()
print(answer.shape, np.allclose(answer, expected, atol=1e-5))
#> (1, 10) True
