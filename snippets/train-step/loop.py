import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Model(inputs, dense(inputs))
optimizer = keras.optimizers.SGD(0.2)

x = tf.constant([[1.0, 0.0], [0.0, 1.0]])
y = tf.constant([[1.0], [-1.0]])
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(1)

for _ in range(40):
    for features, targets in batches:
        with tf.GradientTape() as tape:
            predictions = model(features, training=True)
            loss = keras.ops.mean((predictions - targets) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

print(type(features).__name__, type(loss).__name__, type(gradients[0]).__name__)
#> EagerTensor EagerTensor EagerTensor
print("last loss:", round(float(loss), 3))
#> last loss: 0.0
print("kernel:", dense.kernel.numpy().round(2).tolist())
#> kernel: [[1.0], [-1.0]]
