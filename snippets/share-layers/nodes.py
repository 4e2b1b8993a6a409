import keras
import numpy as np

inputs = keras.Input(shape=(3,))
encoder = keras.layers.Dense(2, name="encoder")
codes = [encoder(inputs) for _ in range(3)]
print("three KerasTensors:", len(encoder._inbound_nodes))
#> three KerasTensors: 3

encoder(np.ones((1, 3)))
print("and an array:", len(encoder._inbound_nodes))
#> and an array: 3

model = keras.Model(inputs, codes[0])
model.predict(np.ones((1, 3)), verbose=0)
print("and a prediction:", len(encoder._inbound_nodes))
#> and a prediction: 3

for node in encoder._inbound_nodes:
    print([tensor.name for tensor in node.output_tensors])
#> ['keras_tensor_1']
#> ['keras_tensor_2']
#> ['keras_tensor_3']
print("get_output_at:", hasattr(encoder, "get_output_at"))
#> get_output_at: False
