import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(2)(inputs))


def nodes_added(action):
    before = len(model._inbound_nodes)
    for _ in range(10):
        action()
    return len(model._inbound_nodes) - before


print(nodes_added(lambda: model(inputs)))
#> 10
print(nodes_added(lambda: keras.Sequential([inputs, model])))
#> 10
print(nodes_added(lambda: keras.Model(model.inputs[0], model.layers[-1].output)))
#> 0
print(nodes_added(lambda: keras.models.clone_model(model)))
#> 0
print(nodes_added(lambda: model(tf.ones((1, 3)))))
#> 0
print(nodes_added(lambda: model.predict(np.ones((1, 3)), verbose=0)))
#> 0
