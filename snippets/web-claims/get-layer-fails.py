import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.add(inputs, 1.0))
model.get_layer("add")  # raises ValueError
#> ValueError: No such layer: add. Existing layers are: ['input_layer'].
