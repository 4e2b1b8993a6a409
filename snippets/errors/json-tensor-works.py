import json

import tensorflow as tf

scores = tf.constant([0.25, 0.75])
text = json.dumps({"scores": scores.numpy().tolist()})
print(text)
#> {"scores": [0.25, 0.75]}
