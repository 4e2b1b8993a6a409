import keras
import tensorflow as tf

numbers = tf.constant([10.0, 20.0])
placeholder = keras.Input(shape=(2,))

total = numbers + numbers
print(type(total).__name__, total.numpy())
#> EagerTensor [20. 40.]

total = numbers + placeholder
print(type(total).__name__, total.shape)
#> KerasTensor (None, 2)
print("has numbers:", hasattr(total, "numpy"))
#> has numbers: False

model = keras.Model(placeholder, total)
print(model(tf.constant([[1.0, 2.0]])).numpy())
#> [[11. 22.]]
