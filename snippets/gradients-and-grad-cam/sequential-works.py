import keras
import tensorflow as tf

model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        keras.layers.Conv2D(4, 3, name="last"),
        keras.layers.GlobalAveragePooling2D(),
    ]
)
both = keras.Model(model.inputs[0], [model.get_layer("last").output, model.outputs[0]])
print([tensor.shape for tensor in both(tf.ones((1, 8, 8, 1)))])
#> [TensorShape([1, 6, 6, 4]), TensorShape([1, 4])]
