import tensorflow as tf

offset = tf.constant([10.0, 20.0])


def add(row):
    print("in map:", type(row).__name__, row.shape)
    return row + offset


dataset = tf.data.Dataset.from_tensor_slices([[1.0, 2.0], [3.0, 4.0]])
for row in dataset.map(add):
    print("in the loop:", type(row).__name__, row.numpy().tolist())
#> in map: SymbolicTensor (2,)
#> in the loop: EagerTensor [11.0, 22.0]
#> in the loop: EagerTensor [13.0, 24.0]
