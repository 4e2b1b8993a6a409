import keras
import numpy as np
import tensorflow as tf

reviews = np.array(["good", "good bad", "bad", "good good"])
liked = np.array([[1.0], [0.0], [0.0], [1.0]])
words = keras.layers.TextVectorization(output_mode="count")
words.adapt(reviews)
counts = np.asarray(words(reviews))
print(counts.tolist())
#> [[0, 1, 0], [0, 1, 1], [0, 0, 1], [0, 2, 0]]

model = keras.Sequential([keras.Input(shape=counts.shape[1:]), keras.layers.Dense(1)])
model.compile("adam", "mse")
history = model.fit(counts, liked, verbose=0)

data = tf.data.Dataset.from_tensor_slices((reviews, liked)).batch(2)
data = data.map(lambda text, y: (words(text), y))
history = model.fit(data, shuffle=False, verbose=0)
print(model.predict(words(tf.constant(["bad good"])), verbose=0).shape)
#> (1, 1)
