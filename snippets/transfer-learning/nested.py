import keras

make = keras.applications.MobileNetV2
base = make(weights=None, input_shape=(32, 32, 3), include_top=False, alpha=0.35)
print(len(base.layers), "layers; the last:", base.output.shape)
#> 154 layers; the last: (None, 1, 1, 1280)

inputs = keras.Input(shape=(32, 32, 3))
x = keras.layers.GlobalAveragePooling2D(name="mean")(base(inputs))
nested = keras.Model(inputs, keras.layers.Dense(5, name="scores")(x))
print("nested:", [layer.name for layer in nested.layers][1:])
#> nested: ['mobilenetv2_0.35_32', 'mean', 'scores']

x = keras.layers.GlobalAveragePooling2D(name="mean")(base.output)
flat = keras.Model(base.inputs[0], keras.layers.Dense(5, name="scores")(x))
print("flat:", len(flat.layers), "layers")
#> flat: 156 layers

inner = "block_6_expand_relu"
print("in nested:", any(layer.name == inner for layer in nested.layers))
#> in nested: False
print("in flat:", flat.get_layer(inner).output.shape)
#> in flat: (None, 4, 4, 96)
