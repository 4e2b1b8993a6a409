import keras

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3), keras.layers.ReLU()]
)
layers = model.layers
starts = [x.output for x in layers if isinstance(x, keras.layers.InputLayer)]
probe = keras.Model(starts, layers[0].output)  # raises ValueError
#> ValueError: `inputs` argument cannot be empty. Received:
#> inputs=[]
#> outputs=<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
