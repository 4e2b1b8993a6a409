import keras

make = keras.applications.MobileNetV2
base = make(weights=None, input_shape=(32, 32, 3), include_top=False, alpha=0.35)
print(len(base.layers), "layers; the last:", base.output.shape)

inputs = keras.Input(shape=(32, 32, 3))
x = keras.layers.GlobalAveragePooling2D(name="mean")(base(inputs))
nested = keras.Model(inputs, keras.layers.Dense(5, name="scores")(x))
print("nested:", [layer.name for layer in nested.layers][1:])

x = keras.layers.GlobalAveragePooling2D(name="mean")(base.output)
flat = keras.Model(base.inputs[0], keras.layers.Dense(5, name="scores")(x))
print("flat:", len(flat.layers), "layers")

inner = "block_6_expand_relu"
print("in nested:", any(layer.name == inner for layer in nested.layers))
print("in flat:", flat.get_layer(inner).output.shape)
