import keras
from keras import ops

inputs = keras.Input(shape=(3,))
scale = ops.sqrt(ops.convert_to_tensor([4.0, 9.0, 16.0]))
print(type(scale).__name__, scale.numpy())
#> EagerTensor [2. 3. 4.]

model = keras.Model(inputs, inputs + scale)
print([operation.name for operation in model.operations])
#> ['input_layer', 'add']
