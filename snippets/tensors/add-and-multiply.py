import tensorflow as tf
from sklearn.datasets import load_digits

images = tf.constant(load_digits().images[:3], dtype="float32")
zero = images[0]
print("a row:", zero[2].numpy())
#> a row: [ 0.  3. 15.  2.  0. 11.  8.  0.]
print("plus 1:", (zero + 1)[2].numpy())
#> plus 1: [ 1.  4. 16.  3.  1. 12.  9.  1.]
print("times itself:", (zero * zero)[2].numpy())
#> times itself: [  0.   9. 225.   4.   0. 121.  64.   0.]

rows = tf.reshape(images, (3, 64))
overlap = rows @ tf.transpose(rows)
print(rows.shape, "@", tf.transpose(rows).shape, "is", overlap.shape)
#> (3, 64) @ (64, 3) is (3, 3)
print(overlap.numpy().astype(int))
#> [[3070 1866 2264]
#>  [1866 4209 3432]
#>  [2264 3432 4388]]

print((zero * zero).shape, (zero @ zero).shape)
#> (8, 8) (8, 8)
