import keras
import tensorflow as tf

images = keras.Input(shape=(8, 8, 1))
maps = keras.layers.Conv2D(4, 3, name="last")(images)
pooled = keras.layers.GlobalAveragePooling2D()(maps)
backbone = keras.Model(images, pooled, name="backbone")

inputs = keras.Input(shape=(8, 8, 1))
outputs = keras.layers.Dense(1, name="head")(backbone(inputs))
model = keras.Model(inputs, outputs)

last = backbone.get_layer("last").output
inner = keras.Model(backbone.inputs[0], [last, backbone.outputs[0]])
maps, features = inner(inputs)
both = keras.Model(inputs, [maps, model.get_layer("head")(features)])

image = tf.random.stateless_normal((1, 8, 8, 1), seed=(0, 0))
with tf.GradientTape() as tape:
    maps, score = both(image)
print(maps.shape, tape.gradient(score, maps).shape)
#> (1, 6, 6, 4) (1, 6, 6, 4)
print(bool(tf.reduce_all(score == model(image))))
#> True
