import keras


class Flat(keras.layers.Layer):
    def call(self, images):
        rows, height, width = keras.ops.shape(images)
        return keras.ops.reshape(images, (rows, height * width))


outputs = Flat()(keras.Input(shape=(4, 3)))
print(outputs.shape)
#> (None, 12)
