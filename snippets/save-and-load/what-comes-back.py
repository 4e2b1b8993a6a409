import keras
import numpy as np

inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(2)(inputs))
model.compile("adam", "mse")
model.fit(np.ones((4, 3)), np.ones((4, 2)), verbose=0)

model.save("model.keras")
loaded = keras.models.load_model("model.keras")

row = np.ones((1, 3))
print("same numbers:", np.array_equal(model(row), loaded(row)))
#> same numbers: True
print("steps of the optimizer:", int(loaded.optimizer.iterations))
#> steps of the optimizer: 1
print(type(model.output).__name__, type(loaded.output).__name__)
#> KerasTensor KerasTensor
print("same KerasTensor:", loaded.output is model.output)
#> same KerasTensor: False
print("same layer:", loaded.layers[1] is model.layers[1])
#> same layer: False

model.save_weights("numbers.weights.h5")
other = keras.models.clone_model(model)
print("same numbers:", np.array_equal(model(row), other(row)))
#> same numbers: False
other.load_weights("numbers.weights.h5")
print("same numbers:", np.array_equal(model(row), other(row)))
#> same numbers: True
