import keras
import tensorflow as tf

seen = []


class See(keras.layers.Layer):
    def call(self, x):
        seen.append(type(x).__name__)
        return x


def see(x, y):
    seen.append(type(x).__name__)
    return x, y


inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(1)(See()(inputs)))
print("building:", seen.pop())
#> building: SymbolicTensor

model.compile(loss="mse", run_eagerly=True)
data = tf.data.Dataset.from_tensors((tf.ones((2, 3)), tf.ones((2, 1)))).map(see)
print("Dataset.map:", seen.pop())
#> Dataset.map: SymbolicTensor

model.fit(data, shuffle=False, verbose=0)
print("fit:", seen.pop())
#> fit: EagerTensor
print(type(model.output).__name__)
#> KerasTensor
