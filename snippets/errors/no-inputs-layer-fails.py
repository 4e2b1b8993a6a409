import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(3, name="code")])
code = model.get_layer("code")
decoder = keras.Model(code.inputs, code.output)  # raises AttributeError
#> AttributeError: 'Dense' object has no attribute 'inputs'
