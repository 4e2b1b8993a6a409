import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)

# Your trained model: layers before the backbone, the backbone, and a head after it.
make = keras.applications.MobileNetV2
backbone = make(weights=None, input_shape=(64, 64, 3), include_top=False, alpha=0.35)
inputs = keras.Input(shape=(64, 64, 3))
x = keras.layers.RandomFlip("horizontal")(inputs)
x = keras.layers.Rescaling(1 / 127.5, offset=-1.0)(x)
x = keras.layers.GlobalAveragePooling2D()(backbone(x))
x = keras.layers.Dropout(0.2)(x)
model = keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(x))


def maps_and_logits(model, backbone, layer_name):
    """A model with two outputs: the maps of a layer in the backbone, and the logits."""
    maps = backbone.get_layer(layer_name).output
    inner = keras.Model(backbone.inputs[0], [maps, backbone.outputs[0]])
    position = model.layers.index(backbone)
    *after, head = model.layers[position + 1 :]
    inputs = keras.Input(shape=model.input_shape[1:])
    x = inputs
    for layer in model.layers[:position]:
        if not isinstance(layer, keras.layers.InputLayer):
            x = layer(x)
    maps, x = inner(x)
    for layer in after:
        x = layer(x)
    return keras.Model(inputs, [maps, keras.ops.matmul(x, head.kernel) + head.bias])


def grad_cam(both, image, target):
    with tf.GradientTape() as tape:
        maps, logits = both(image, training=False)
        score = logits[:, target]
    weights = tf.reduce_mean(tape.gradient(score, maps), axis=(1, 2))
    heatmap = tf.nn.relu(tf.einsum("bhwc,bc->bhw", maps, weights))
    heatmap /= tf.reduce_max(heatmap) + keras.config.epsilon()
    return heatmap[0]


print("in the model:", [type(layer).__name__ for layer in model.layers])
#> in the model: ['InputLayer', 'RandomFlip', 'Rescaling', 'Functional', 'GlobalAveragePooling2D', 'Dropout', 'Dense']
with_maps = [layer.name for layer in backbone.layers if len(layer.output.shape) == 4]
print("the last maps of the backbone:", with_maps[-1])
#> the last maps of the backbone: out_relu

image = np.random.default_rng(0).uniform(0, 255, (1, 64, 64, 3)).astype("float32")
head = model.layers[-1]
print("the head without the pooling:", head(backbone(image)).shape)
#> the head without the pooling: (1, 2, 2, 10)

both = maps_and_logits(model, backbone, with_maps[-1])
logits = both.predict(image, verbose=0)[1]
expected = model.predict(image, verbose=0)
same = np.allclose(keras.ops.softmax(logits), expected, atol=1e-5)
print("the same probabilities:", same)
#> the same probabilities: True

heatmap = grad_cam(both, image, target=int(expected.argmax()))
large = keras.ops.image.resize(heatmap[..., tf.newaxis], image.shape[1:3])[..., 0]
print("heatmap", heatmap.shape, "over the image", large.shape)
#> heatmap (2, 2) over the image (64, 64)
