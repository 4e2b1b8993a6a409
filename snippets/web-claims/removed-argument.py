import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
model.compile(loss="mse", experimental_run_tf_function=False)  # raises TypeError
#> TypeError: Trainer.compile() got an unexpected keyword argument 'experimental_run_tf_function'
