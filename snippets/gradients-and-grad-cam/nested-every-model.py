import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(0)


def maps_and_logits(model, backbone, layer_name):
    maps = backbone.get_layer(layer_name).output
    inner = keras.Model(backbone.inputs[0], [maps, backbone.outputs[0]])
    head = model.layers[-1]
    seen = []

    def call(operation, *args, **kwargs):
        if operation is backbone:
            maps, features = inner(*args, **kwargs)
            seen.append(maps)
            return features
        if operation is head:
            return ops.matmul(args[0], head.kernel) + head.bias
        return operation(*args, **kwargs)

    graph = keras.Model(model.inputs[0], model.outputs[0])
    again = keras.models.clone_model(
        graph, clone_function=lambda layer: layer, call_function=call
    )
    return keras.Model(again.inputs[0], [seen[0], again.outputs[0]])


def make_backbone():
    images = keras.Input(shape=(16, 16, 3))
    maps = layers.Conv2D(4, 3, activation="relu", name="last")(images)
    return keras.Model(images, layers.MaxPooling2D()(maps))


def backbone_first(backbone, inputs, head):
    return keras.Model(inputs, head(layers.Flatten()(backbone(inputs))))


def operations_before_and_behind(backbone, inputs, head):
    features = ops.mean(backbone(inputs / 127.5 - 1), axis=(1, 2))
    return keras.Model(inputs, head(features * 10))


def a_layer_called_before(backbone, inputs, head):
    rescale = layers.Rescaling(1 / 255)
    rescale(keras.Input(shape=(16, 16, 3)))  # as when a notebook's cell runs again
    return keras.Model(inputs, head(layers.Flatten()(backbone(rescale(inputs)))))


def a_path_around_the_backbone(backbone, inputs, head):
    features = ops.mean(backbone(inputs / 255), axis=(1, 2))
    colour = ops.mean(inputs / 255, axis=(1, 2))
    return keras.Model(inputs, head(ops.concatenate([features, colour], axis=-1)))


def sequential(backbone, inputs, head):
    model = keras.Sequential([inputs])
    for layer in [layers.Rescaling(1 / 255), backbone, layers.Flatten(), head]:
        model.add(layer)
    return model


image = np.random.default_rng(0).uniform(0, 255, (1, 16, 16, 3)).astype("float32")
for make in (
    backbone_first,
    operations_before_and_behind,
    a_layer_called_before,
    a_path_around_the_backbone,
    sequential,
):
    backbone, inputs = make_backbone(), keras.Input(shape=(16, 16, 3))
    model = make(backbone, inputs, layers.Dense(5, activation="softmax"))
    maps, logits = maps_and_logits(model, backbone, "last")(image)
    same = np.allclose(ops.softmax(logits), model(image), atol=1e-5)
    print(make.__name__.replace("_", " ") + ":", same)
#> backbone first: True
#> operations before and behind: True
#> a layer called before: True
#> a path around the backbone: True
#> sequential: True
