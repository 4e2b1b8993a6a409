import keras

flip = keras.preprocessing.image.ImageDataGenerator(
    horizontal_flip=True
)  # raises AttributeError
#> AttributeError: module 'keras.preprocessing.image' has no attribute 'ImageDataGenerator'
