# shows stderr: the warning is what tells
import keras
import numpy as np

keras.utils.set_random_seed(0)
noise = keras.Input(shape=(4,))
generator = keras.Model(noise, keras.layers.Dense(64, activation="sigmoid")(noise))
picture = keras.Input(shape=(64,))
score = keras.layers.Dense(1, activation="sigmoid")(picture)
discriminator = keras.Model(picture, score)

discriminator.compile("adam", "binary_crossentropy")
discriminator.trainable = False
both = keras.Model(noise, discriminator(generator.output))
both.compile("adam", "binary_crossentropy")
print("the placeholder between the two:", type(generator.output).__name__)
#> the placeholder between the two: KerasTensor

pictures, noises = np.ones((8, 64)), np.ones((8, 4))
before = [discriminator.get_weights()[0], generator.get_weights()[0]]
discriminator.train_on_batch(pictures, np.ones((8, 1)))
#> site-packages/keras/src/backend/tensorflow/trainer.py:86: UserWarning: The model does not have any trainable weights.
#>   warnings.warn("The model does not have any trainable weights.")
both.train_on_batch(noises, np.ones((8, 1)))
after = [discriminator.get_weights()[0], generator.get_weights()[0]]
print("the discriminator learned:", not np.array_equal(before[0], after[0]))
#> the discriminator learned: False
print("the generator learned:", not np.array_equal(before[1], after[1]))
#> the generator learned: True
