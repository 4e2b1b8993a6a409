# shows stderr: the warning is what this is about
import keras
import numpy as np

words = keras.Input(shape=(5,), dtype="int32")
hidden = keras.layers.Embedding(20, 4)(words)
pooled = keras.layers.Dense(4, name="pooler")(hidden[:, 0])
encoder = keras.Model(words, [hidden, pooled])

states, _ = encoder(words)
score = keras.layers.Dense(1)(keras.layers.GlobalAveragePooling1D()(states))
model = keras.Model(words, score)
model.compile("sgd", loss="mse")
history = model.fit(np.ones((8, 5), "int32"), np.ones((8, 1)), verbose=0)
#> site-packages/keras/src/optimizers/base_optimizer.py:862: UserWarning: Gradients do not exist for variables ['pooler/kernel', 'pooler/bias'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?
#>   warnings.warn(
print(len(model.trainable_weights))
#> 5
