import keras

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3), keras.layers.ReLU()]
)
found = [layer.output for layer in model.layers if "Dense" in layer.name]
probe = keras.Model(model.inputs[0], found)  # raises ValueError
#> ValueError: `outputs` argument cannot be empty. Received:
#> inputs=<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>
#> outputs=[]
