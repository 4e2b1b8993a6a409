import keras
import numpy as np
import tensorflow as tf

head = keras.layers.Dense(2, activation="softmax")
head.build((None, 2))
head.set_weights([3 * np.eye(2), np.zeros(2)])

for features in ([[0.5, 0.0]], [[3.0, 0.0]], [[9.0, 0.0]]):
    features = tf.constant(features)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(features)
        probability = head(features)[:, 0]
        logit = (keras.ops.matmul(features, head.kernel) + head.bias)[:, 0]
    print(f"probability {probability.numpy()[0]:.4f}")
    gradient = tape.gradient(probability, features).numpy().round(4) + 0.0
    print("  its gradient:", gradient)
    print("  of the logit:", tape.gradient(logit, features).numpy())
#> probability 0.8176
#>   its gradient: [[ 0.4474 -0.4474]]
#>   of the logit: [[3. 0.]]
#> probability 0.9999
#>   its gradient: [[ 0.0004 -0.0004]]
#>   of the logit: [[3. 0.]]
#> probability 1.0000
#>   its gradient: [[0. 0.]]
#>   of the logit: [[3. 0.]]
