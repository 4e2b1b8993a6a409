import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target
low, high = labels < 5, labels >= 5


def model_with(base, name):
    """A model of ours: the base, and a head with a score for each of five digits."""
    image = keras.Input(shape=(8, 8, 1), name="image")
    return keras.Model(image, keras.layers.Dense(5, name=name)(base(image)))


def new_base():
    image = keras.Input(shape=(8, 8, 1), name="image")
    x = keras.layers.Rescaling(1 / 16, name="scaled")(image)
    x = keras.layers.Conv2D(16, 3, name="strokes")(x)
    x = keras.layers.BatchNormalization(name="norm", momentum=0.9)(x)
    x = keras.layers.ReLU(name="bend")(x)
    x = keras.layers.Conv2D(32, 3, activation="relu", name="shapes")(x)
    x = keras.layers.GlobalMaxPooling2D(name="features")(x)
    return keras.Model(image, x, name="base")


def train(model, pictures, labels, epochs):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.02), loss, metrics=["accuracy"])
    model.fit(pictures, labels, epochs=epochs, verbose=0)


base = new_base()
first = model_with(base, "low")
train(first, pictures[low], labels[low], epochs=5)
print("digits 0 to 4:", low.sum(), "pictures")
#> digits 0 to 4: 901 pictures

few, few_labels = pictures[high][:25], labels[high][:25] - 5
rest, rest_labels = pictures[high][25:], labels[high][25:] - 5
print("digits 5 to 9:", len(few), "pictures to learn from,", len(rest), "to judge by")
#> digits 5 to 9: 25 pictures to learn from, 871 to judge by
base.trainable = False
untrained = new_base()
untrained.trainable = False
for name, part in (
    ("reused", base),
    ("untrained", untrained),
    ("all anew", new_base()),
):
    model = model_with(part, "high")
    train(model, few, few_labels, epochs=40)
    numbers = sum(keras.ops.size(weight) for weight in model.trainable_weights)
    right = model.evaluate(rest, rest_labels, verbose=0)[1]
    quarters = ("under 1/4", "over 1/4", "over 1/2", "over 3/4")[int(4 * right)]
    print(name, "- numbers to train:", int(numbers), "- right:", quarters)
#> reused - numbers to train: 165 - right: over 1/2
#> untrained - numbers to train: 165 - right: over 1/4
#> all anew - numbers to train: 4997 - right: over 3/4
