import keras

images = keras.Input(shape=(3, 32, 32))
maps = keras.layers.Conv2D(8, kernel_size=5)(images)  # raises ValueError
#> ValueError: Computed output size would be zero or negative. Received `inputs shape=(None, 3, 32, 32)`, `kernel shape=(5, 5, 32, 8)`, `dilation_rate=[1 1]`, `strides=(1, 1)`, `padding=valid`.
