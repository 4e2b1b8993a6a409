import keras

for hidden in (
    [keras.layers.Dense(4)] * 3,
    [keras.layers.Dense(4) for _ in range(3)],
):
    x = inputs = keras.Input(shape=(4,))
    for layer in hidden:
        x = layer(x)
    print(keras.Model(inputs, x).count_params())
#> 20
#> 60
