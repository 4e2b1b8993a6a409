import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
make = keras.applications.ResNet50
backbone = make(weights=None, input_shape=(96, 96, 3), include_top=False)
head = keras.layers.Dense(10)
logits = head(keras.layers.GlobalAveragePooling2D()(backbone.outputs[0]))
image = np.random.default_rng(0).uniform(0, 255, (1, 96, 96, 3)).astype("float32")

is_conv = [isinstance(layer, keras.layers.Conv2D) for layer in backbone.layers]
last_conv = backbone.layers[max(np.flatnonzero(is_conv))]
last_maps = backbone.layers[-1]

for layer in (last_conv, last_maps):
    both = keras.Model(backbone.inputs[0], [layer.output, logits])
    with tf.GradientTape() as tape:
        maps, scores = both(image, training=False)
        score = scores[:, 0]
    gradient = tape.gradient(score, maps)
    weights = tf.reduce_mean(gradient, axis=(1, 2))
    heatmap = tf.einsum("bhwc,bc->bhw", maps, weights)[0]
    adds_up = np.isclose(tf.reduce_sum(heatmap), score[0] - head.bias[0], rtol=1e-3)
    hottest = np.unravel_index(np.argmax(heatmap), heatmap.shape)
    print(layer.name, maps.shape, "hottest at", *map(int, hottest))
    print("  its positions together are the score:", adds_up)
#> conv5_block3_3_conv (1, 3, 3, 2048) hottest at 2 1
#>   its positions together are the score: False
#> conv5_block3_out (1, 3, 3, 2048) hottest at 0 1
#>   its positions together are the score: True
