import keras

backbone = keras.Sequential([keras.Input(shape=(8, 8, 1)), keras.layers.Conv2D(4, 3)])
features = backbone(keras.Input(shape=(8, 8, 1)))
print(".output is the call's:", backbone.output is features)
#> .output is the call's: True
print(".outputs[0] is the call's:", backbone.outputs[0] is features)
#> .outputs[0] is the call's: False
