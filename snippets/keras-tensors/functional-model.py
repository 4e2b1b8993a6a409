import keras
import tensorflow as tf

keras.utils.set_random_seed(0)

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4, activation="relu")(inputs)
outputs = keras.layers.Dense(1, activation="sigmoid")(hidden)
model = keras.Model(inputs, outputs)
model.summary()
#> Model: "functional"
#> ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
#> ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
#> ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
#> │ input_layer (InputLayer)        │ (None, 2)              │             0 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ dense (Dense)                   │ (None, 4)              │            12 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ dense_1 (Dense)                 │ (None, 1)              │             5 │
#> └─────────────────────────────────┴────────────────────────┴───────────────┘
#>  Total params: 17 (68.00 B)
#>  Trainable params: 17 (68.00 B)
#>  Non-trainable params: 0 (0.00 B)

result = model(tf.constant([[1.0, 2.0], [3.0, 4.0]]))
print(type(result).__name__, result.shape)
#> EagerTensor (2, 1)
