import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)

# Your trained model: what stands before the backbone, the backbone, and a head.
make = keras.applications.ResNet50
backbone = make(weights=None, input_shape=(64, 64, 3), include_top=False)
inputs = keras.Input(shape=(64, 64, 3))
x = keras.layers.RandomFlip("horizontal")(inputs)
x = keras.applications.resnet50.preprocess_input(x)
x = keras.layers.GlobalAveragePooling2D()(backbone(x, training=False))
x = keras.layers.Dropout(0.2)(x)
model = keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(x))


def maps_and_logits(model, backbone, layer_name):
    """A model with two outputs: the maps of a layer in the backbone, and the logits."""
    maps = backbone.get_layer(layer_name).output
    inner = keras.Model(backbone.inputs[0], [maps, backbone.outputs[0]])
    head = model.layers[-1]  # Dense with softmax
    seen = []

    def call(operation, *args, **kwargs):
        if operation is backbone:
            maps, features = inner(*args, **kwargs)
            seen.append(maps)
            return features
        if operation is head:
            return keras.ops.matmul(args[0], head.kernel) + head.bias
        return operation(*args, **kwargs)

    graph = keras.Model(model.inputs[0], model.outputs[0])
    again = keras.models.clone_model(
        graph, clone_function=lambda layer: layer, call_function=call
    )
    return keras.Model(again.inputs[0], [seen[0], again.outputs[0]])


def grad_cam(both, image, target):
    with tf.GradientTape() as tape:
        maps, logits = both(image, training=False)
        score = logits[:, target]
    weights = tf.reduce_mean(tape.gradient(score, maps), axis=(1, 2))
    heatmap = tf.nn.relu(tf.einsum("bhwc,bc->bhw", maps, weights))
    heatmap /= tf.reduce_max(heatmap) + keras.config.epsilon()
    return heatmap[0]


with_maps = [layer.name for layer in backbone.layers if len(layer.output.shape) == 4]
print("the last maps of the backbone:", with_maps[-1])
#> the last maps of the backbone: conv5_block3_out

image = np.random.default_rng(0).uniform(0, 255, (1, 64, 64, 3)).astype("float32")
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
