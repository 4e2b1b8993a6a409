import keras
from keras import ops


class Watch(keras.layers.Layer):
    def call(self, x):
        self.add_metric(ops.mean(x), name="mean_code")
        return x


inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = keras.Model(inputs, Watch()(code))  # raises NotImplementedError
#>     self.add_metric(ops.mean(x), name="mean_code")
#> NotImplementedError: Exception encountered when calling Watch.call().
#>
#> Could not automatically infer the output shape / dtype of 'watch' (of type Watch). Either the `Watch.call()` method is incorrect, or you need to implement the `Watch.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Layer `add_metric()` method is deprecated. Add your metric in `Model.compile(metrics=[...])`, or create metric trackers in init() or build() when subclassing the layer or model, then call `metric.update_state()` whenever necessary.
#>
#> Arguments received by Watch.call():
#>   • args=('<KerasTensor shape=(None, 1), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>',)
#>   • kwargs=<class 'inspect._empty'>
