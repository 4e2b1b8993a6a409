import keras

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
result = model.predict([[1.0, 2.0], [3.0, 4.0]], verbose=0)  # raises ValueError
#> ValueError: Unrecognized data type: x=[[1.0, 2.0], [3.0, 4.0]] (of type <class 'list'>)
