import keras
import numpy as np

inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(2)(inputs))
reused = keras.Model(model.inputs, model.outputs)
copied = keras.models.clone_model(model)

print(reused.layers[1] is model.layers[1], copied.layers[1] is model.layers[1])
#> True False

copied.set_weights(model.get_weights())
model.layers[1].kernel.assign(np.zeros((3, 2)))
print("reused is zero:", not reused.layers[1].kernel.numpy().any())
#> reused is zero: True
print("copied is zero:", not copied.layers[1].kernel.numpy().any())
#> copied is zero: False
