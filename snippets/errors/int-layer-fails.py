import keras

images = keras.Input(shape=(8, 8, 3))
features = keras.layers.Conv2D(4, 3)(images)
normalized = keras.layers.BatchNormalization(features)  # raises ValueError
#> ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to an int.
