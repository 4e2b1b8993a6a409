import keras

inputs = keras.Input(shape=(4, 4, 3))
outputs = keras.layers.Conv2D(8, kernel_size=5)(inputs)  # raises ValueError
#> ValueError: Computed output size would be zero or negative. Received `inputs shape=(None, 4, 4, 3)`, `kernel shape=(5, 5, 3, 8)`, `dilation_rate=[1 1]`, `strides=(1, 1)`, `padding=valid`.
