import keras

inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(3, kernel_initializer="ones")(inputs)
outputs = keras.layers.Dense(1, kernel_initializer="ones")(code)
model = keras.Model(inputs, outputs)
model.add_metric(keras.ops.mean(code), name="mean_code")  # raises NotImplementedError
#> NotImplementedError: Layer `add_metric()` method is deprecated. Add your metric in `Model.compile(metrics=[...])`, or create metric trackers in init() or build() when subclassing the layer or model, then call `metric.update_state()` whenever necessary.
