# shows stderr: the warning is what this is about
import keras
import numpy as np


class Count(keras.layers.Layer):
    traces = 0

    def call(self, x):
        Count.traces += 1
        return x


row = np.ones((1, 3))
models = [keras.Sequential([keras.Input(shape=(3,)), Count()]) for _ in range(5)]
Count.traces = 0
for model in models:
    model.predict(row, verbose=0)
#> WARNING:tensorflow:5 out of the last 5 calls to <function TensorFlowTrainer.make_predict_function.<locals>.one_step_on_data_distributed at 0x...> triggered tf.function retracing. Tracing is expensive and the excessive number of tracings could be due to (1) creating @tf.function repeatedly in a loop, (2) passing tensors with different shapes, (3) passing Python objects instead of tensors. For (1), please define your @tf.function outside of the loop. For (2), @tf.function has reduce_retracing=True option that can avoid unnecessary retracing. For (3), please refer to https://www.tensorflow.org/guide/function#controlling_retracing and https://www.tensorflow.org/api_docs/python/tf/function for  more details.
print(Count.traces)
#> 5

for model in models:
    model.predict(row, verbose=0)
print(Count.traces)
#> 5
