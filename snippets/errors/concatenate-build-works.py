import keras

join = keras.layers.Concatenate()
join.build([(None, 4), (None, 2)])
print(join.built)
#> True
