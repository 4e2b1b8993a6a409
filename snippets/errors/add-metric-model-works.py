import keras
import numpy as np

inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(3, kernel_initializer="ones", name="code")(inputs)
outputs = keras.layers.Dense(1, kernel_initializer="ones", name="price")(code)
model = keras.Model(inputs, {"price": outputs, "code": code})


def mean_code(_, code):
    return keras.ops.mean(code, axis=-1)


model.compile(loss={"price": "mse"}, metrics={"code": mean_code})
rows = np.ones((4, 2))
targets = {"price": np.full((4, 1), 6.0), "code": np.zeros((4, 3))}
results = model.evaluate(rows, targets, verbose=0, return_dict=True)
print(results["code_mean_code"])
#> 2.0
