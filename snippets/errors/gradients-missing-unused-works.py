import keras
import numpy as np

words = keras.Input(shape=(5,), dtype="int32")
hidden = keras.layers.Embedding(20, 4)(words)
pooled = keras.layers.Dense(4, name="pooler")(hidden[:, 0])
encoder = keras.Model(words, [hidden, pooled])
encoder.get_layer("pooler").trainable = False

states, _ = encoder(words)
score = keras.layers.Dense(1)(keras.layers.GlobalAveragePooling1D()(states))
model = keras.Model(words, score)
model.compile("sgd", loss="mse")
history = model.fit(np.ones((8, 5), "int32"), np.ones((8, 1)), verbose=0)
print(len(model.trainable_weights))
#> 3
