import keras

images = keras.Input(shape=(8, 8, 3))
features = keras.layers.Conv2D(16, 3, padding="same")(images)
outputs = features + images  # raises ValueError
#> ValueError: Cannot broadcast shape, the failure dim has value 16, which cannot be broadcasted to 3. Input shapes are: [None, 8, 8, 16] and [None, 8, 8, 3].
