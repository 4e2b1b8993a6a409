import json

import tensorflow as tf

scores = tf.constant([0.25, 0.75])
text = json.dumps({"scores": scores})  # raises TypeError
#> TypeError: Object of type EagerTensor is not JSON serializable
