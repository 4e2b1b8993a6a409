import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, kernel_initializer="ones", name="hidden"),
        keras.layers.Dense(1, kernel_initializer="ones", name="score"),
    ]
)
data = np.array([[1.0, 2.0]])
probe = keras.Model(model.inputs[0], model.get_layer("hidden").output)
print(probe.predict(data, verbose=0))
#> [[3. 3. 3.]]

outputs = {layer.name: layer.output for layer in model.layers}
probe_all = keras.Model(model.inputs[0], outputs)
for name, value in probe_all.predict(data, verbose=0).items():
    print(name, value)
#> hidden [[3. 3. 3.]]
#> score [[9.]]

model.get_layer("hidden").kernel.assign(np.zeros((2, 3)))
print(probe.predict(data, verbose=0))
#> [[0. 0. 0.]]

without_input = keras.Sequential([keras.layers.Dense(1, name="score")])
try:
    keras.Model(without_input.inputs[0], without_input.get_layer("score").output)
except AttributeError as error:
    print(error)
    #> Sequential model 'sequential_1' has no defined inputs yet.
