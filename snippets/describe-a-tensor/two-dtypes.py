import keras
import numpy as np


class Best(keras.layers.Layer):
    def call(self, scores):
        index = keras.ops.argmax(scores, axis=-1)
        return {"index": index, "score": keras.ops.max(scores, axis=-1)}


class BestWithShape(Best):
    def compute_output_shape(self, input_shape):
        return {"index": input_shape[:-1], "score": input_shape[:-1]}


class BestWithSpec(Best):
    def compute_output_spec(self, scores):
        index = keras.KerasTensor(scores.shape[:-1], dtype="int32")
        score = keras.KerasTensor(scores.shape[:-1], dtype=self.compute_dtype)
        return {"index": index, "score": score}


scores = np.array([[0.1, 0.7, 0.2]], dtype="float32")
for layer in (Best(), BestWithShape(), BestWithSpec()):
    keys, values = layer(keras.Input(shape=(3,))), layer(scores)
    says = {name: key.dtype for name, key in keys.items()}
    gives = {
        name: keras.backend.standardize_dtype(x.dtype) for name, x in values.items()
    }
    print(type(layer).__name__, "says", says, "gives", gives)
#> Best says {'index': 'int32', 'score': 'float32'} gives {'index': 'int32', 'score': 'float32'}
#> BestWithShape says {'index': 'float32', 'score': 'float32'} gives {'index': 'int32', 'score': 'float32'}
#> BestWithSpec says {'index': 'int32', 'score': 'float32'} gives {'index': 'int32', 'score': 'float32'}
