import keras

inner_inputs = keras.Input(shape=(3,))
functional = keras.Model(inner_inputs, keras.layers.Dense(2)(inner_inputs))
sequential = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(2)])

outer = keras.Input(shape=(3,))
for model in functional, sequential:
    called = model(outer)
    print(type(model).__name__)
    print("  output is the outer tensor:", model.output is called)
    print("  outputs[0] is the outer tensor:", model.outputs[0] is called)
#> Functional
#>   output is the outer tensor: False
#>   outputs[0] is the outer tensor: False
#> Sequential
#>   output is the outer tensor: True
#>   outputs[0] is the outer tensor: False
