import keras
import numpy as np

keras.utils.set_random_seed(0)
image = np.zeros((65, 65, 1), "float32")
image[31:34, 55:58] = 1  # a spot to the right of the centre
images = np.stack([image] * 500)
rows, columns = np.mgrid[-32:33, -32:33]

rotate = keras.layers.RandomRotation(20 / 360, fill_mode="constant")
spots = keras.ops.convert_to_numpy(rotate(images, training=True))[..., 0]
y, x = ((spots * axis).sum(axis=(1, 2)) for axis in (rows, columns))
angles = np.degrees(np.arctan2(y, x))
print(f"from {angles.min():.0f} to {angles.max():.0f} degrees")
#> from -20 to 20 degrees
