import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.BatchNormalization()])
rows = np.array([[1.0, 3.0], [3.0, 5.0]], "float32")
before = [value.numpy() for value in model.non_trainable_variables]

outputs, updated = model.stateless_call(
    model.trainable_variables, model.non_trainable_variables, rows, training=True
)
names = [variable.name for variable in model.non_trainable_variables]
for name, old, new in zip(names, before, updated, strict=True):
    print(name, np.round(old, 3), "->", np.round(new, 3), type(new).__name__)
#> moving_mean [0. 0.] -> [0.02 0.04] EagerTensor
#> moving_variance [1. 1.] -> [1. 1.] EagerTensor
after = [value.numpy() for value in model.non_trainable_variables]
print("the model's own:", all(map(np.array_equal, before, after)))
#> the model's own: True

kernel = keras.Variable([[1.0], [2.0]], name="kernel")
with keras.StatelessScope(state_mapping=[(kernel, [[10.0], [20.0]])]) as scope:
    print("in the scope:", keras.ops.matmul(rows, kernel).numpy().ravel())
    #> in the scope: [ 70. 130.]
    kernel.assign([[0.0], [0.0]])
print("collected:", np.ravel(scope.get_current_value(kernel)))
#> collected: [0. 0.]
print("outside:", keras.ops.matmul(rows, kernel).numpy().ravel())
#> outside: [ 7. 13.]
