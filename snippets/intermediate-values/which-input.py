# shows stderr: the warning of the first way is the reason for the second
import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, kernel_initializer="ones", name="hidden"),
        keras.layers.Dense(1, kernel_initializer="ones", name="score"),
    ]
)
hidden = model.get_layer("hidden").output
data = np.array([[1.0, 2.0]])

print("inputs, a list:")
#> inputs, a list:
print(keras.Model(model.inputs, hidden)(data).numpy())
#> site-packages/keras/src/models/functional.py:259: UserWarning: The structure of `inputs` doesn't match the expected structure.
#> Expected: ['keras_tensor']
#> Received: inputs=Tensor(shape=(1, 2))
#>   warnings.warn(msg)
#> [[3. 3. 3.]]

print("inputs[0], the tensor in it:")
#> inputs[0], the tensor in it:
print(keras.Model(model.inputs[0], hidden)(data).numpy())
#> [[3. 3. 3.]]

print("input, of the last call:")
#> input, of the last call:
try:
    keras.Model(model.input, hidden)
except AttributeError as error:
    print(error)
    #> The layer sequential has never been called and thus has no defined input.

first, second = keras.Input(shape=(2,), name="a"), keras.Input(shape=(2,), name="b")
total = keras.layers.Add(name="total")([first, second])
model = keras.Model({"a": first, "b": second}, keras.layers.Dense(1)(total))
probe = keras.Model(model.input, model.get_layer("total").output)
print("input, of a functional model with two inputs:")
#> input, of a functional model with two inputs:
print(probe({"a": data, "b": data}).numpy())
#> [[2. 4.]]
