import keras

picture = keras.Input(shape=(8, 8, 1), name="picture")
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(picture)
features = keras.layers.Flatten(name="features")(strokes)
ink = keras.layers.GlobalAveragePooling2D(name="ink")(picture)
both = keras.layers.Concatenate(name="both")([features, ink])
look = keras.Model(picture, both, name="look")

digit = keras.Input(shape=(8, 8, 1), name="digit")
scores = keras.layers.Dense(10, name="scores")(look(digit))
model = keras.Model(digit, scores, name="digits")
model.summary(expand_nested=True, line_length=72)
#> Model: "digits"
#> ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━┓
#> ┃ Layer (type)                  ┃ Output Shape          ┃      Param # ┃
#> ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━┩
#> │ digit (InputLayer)            │ (None, 8, 8, 1)       │            0 │
#> ├───────────────────────────────┼───────────────────────┼──────────────┤
#> │ look (Functional)             │ (None, 577)           │          160 │
#> ├───────────────────────────────┼───────────────────────┼──────────────┤
#> │    └ picture (InputLayer)     │ (None, 8, 8, 1)       │            0 │
#> ├───────────────────────────────┼───────────────────────┼──────────────┤
#> │    └ strokes (Conv2D)         │ (None, 6, 6, 16)      │          160 │
#> ├───────────────────────────────┼───────────────────────┼──────────────┤
#> │    └ features (Flatten)       │ (None, 576)           │            0 │
#> ├───────────────────────────────┼───────────────────────┼──────────────┤
#> │    └ ink                      │ (None, 1)             │            0 │
#> │ (GlobalAveragePooling2D)      │                       │              │
#> ├───────────────────────────────┼───────────────────────┼──────────────┤
#> │    └ both (Concatenate)       │ (None, 577)           │            0 │
#> ├───────────────────────────────┼───────────────────────┼──────────────┤
#> │ scores (Dense)                │ (None, 10)            │        5,780 │
#> └───────────────────────────────┴───────────────────────┴──────────────┘
#>  Total params: 5,940 (23.20 KB)
#>  Trainable params: 5,940 (23.20 KB)
#>  Non-trainable params: 0 (0.00 B)
