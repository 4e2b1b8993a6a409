import keras
import tensorflow as tf

inputs = keras.Input(shape=(1000,))
model = keras.Model(inputs, keras.layers.Dense(1000)(inputs))
weights = sum(weight.numpy().nbytes for weight in model.weights)
print(f"weights: {weights:,} bytes")
#> weights: 4,004,000 bytes

for name in ["sgd", "adam"]:
    model.compile(name, loss="mse")
    model.optimizer.build(model.trainable_variables)
    state = sum(variable.numpy().nbytes for variable in model.optimizer.variables)
    print(f"{name} adds: {state:,} bytes")
#> sgd adds: 12 bytes
#> adam adds: 8,008,012 bytes

for rows in [1, 32]:
    result = model(tf.zeros((rows, 1000)))
    print(f"{rows} rows out: {result.numpy().nbytes:,} bytes")
#> 1 rows out: 4,000 bytes
#> 32 rows out: 128,000 bytes
