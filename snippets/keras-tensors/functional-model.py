import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
model = keras.Model(image, scores, name="digits")
model.summary()
#> Model: "digits"
#> ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
#> ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
#> ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
#> │ image (InputLayer)              │ (None, 8, 8, 1)        │             0 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ scaled (Rescaling)              │ (None, 8, 8, 1)        │             0 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ strokes (Conv2D)                │ (None, 6, 6, 16)       │           160 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ features (Flatten)              │ (None, 576)            │             0 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ scores (Dense)                  │ (None, 10)             │         5,770 │
#> └─────────────────────────────────┴────────────────────────┴───────────────┘
#>  Total params: 5,930 (23.16 KB)
#>  Trainable params: 5,930 (23.16 KB)
#>  Non-trainable params: 0 (0.00 B)

digits = tf.constant(load_digits().images[:5], dtype="float32")[..., tf.newaxis]
result = model(digits)
print(type(result).__name__, result.shape)
#> EagerTensor (5, 10)
