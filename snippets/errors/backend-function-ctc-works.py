import keras
import numpy as np

labels = np.array([[0, 1]])
scores = np.full((1, 4, 4), 0.25, "float32")
lengths = np.array([4]), np.array([2])
loss = keras.ops.ctc_loss(labels, np.log(scores), lengths[1], lengths[0], mask_index=3)
print(loss.shape, round(float(loss[0]), 2))
#> (1,) 2.84
