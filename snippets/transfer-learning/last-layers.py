import keras

make = keras.applications.MobileNetV2
base = make(weights=None, input_shape=(32, 32, 3), include_top=False, alpha=0.35)
start = base.layers.index(base.get_layer("block_15_add"))
for position, layer in enumerate(base.layers):
    norm = isinstance(layer, keras.layers.BatchNormalization)
    layer.trainable = position > start and not norm
print("all weights", len(base.weights), "trainable", len(base.trainable_weights))
#> all weights 260 trainable 4
print(base.trainable_weights[0].path, "to", base.trainable_weights[-1].path)
#> block_16_expand/kernel to Conv_1/kernel
