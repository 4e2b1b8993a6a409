import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target
old, new = labels < 5, labels >= 5


def stack(inputs):
    x = keras.layers.Conv2D(16, 3, padding="same", name="lines")(inputs)
    x = keras.layers.BatchNormalization(momentum=0.9, name="norm")(x)
    x = keras.layers.MaxPooling2D(name="smaller")(keras.layers.ReLU(name="relu")(x))
    x = keras.layers.Conv2D(32, 3, padding="same", activation="relu", name="shapes")(x)
    return keras.layers.Flatten(name="features")(x)


def trained(model, x, y, epochs):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.005), loss, metrics=["accuracy"])
    model.fit(x, y, epochs=epochs, verbose=0)
    return model


# Digits 0 to 4: all that there are.
inputs = keras.Input(shape=(8, 8, 1))
first = keras.Model(inputs, keras.layers.Dense(5)(stack(inputs)))
trained(first, images[old], labels[old], epochs=5)

# Digits 5 to 9: 25 with a label. Cut, freeze, new head.
few, few_labels = images[new][:25], labels[new][:25] - 5
many, many_labels = images[new][25:], labels[new][25:] - 5
base = keras.Model(first.inputs[0], first.get_layer("features").output)
base.trainable = False
inputs = keras.Input(shape=(8, 8, 1))
second = keras.Model(inputs, keras.layers.Dense(5)(base(inputs, training=False)))
trained(second, few, few_labels, epochs=20)

inputs = keras.Input(shape=(8, 8, 1))
scratch = keras.Model(inputs, keras.layers.Dense(5)(stack(inputs)))
trained(scratch, few, few_labels, epochs=20)

reused = second.evaluate(many, many_labels, verbose=0)[1]
afresh = scratch.evaluate(many, many_labels, verbose=0)[1]
print("labelled:", len(few), "judged on:", len(many))
#> labelled: 25 judged on: 871
print("the reused base is better than one trained afresh:", reused > afresh)
#> the reused base is better than one trained afresh: True
print(reused, afresh)
#> 0.8392652273178101 0.7933409810066223
