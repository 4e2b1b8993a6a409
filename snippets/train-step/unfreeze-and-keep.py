import keras
import numpy as np

base = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
head = keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(1,)), base, head])
x, y = np.ones((4, 1)), np.full((4, 1), 9.0)
optimizer = keras.optimizers.Adam()
optimizer.build(model.trainable_variables)

for trainable in (False, True):
    base.trainable = trainable
    model.compile(optimizer, "mse")
    model.fit(x, y, verbose=0)
    moved = float(base.kernel[0, 0]) != 1.0
    print("base moved:", moved, "after steps:", int(optimizer.iterations))
#> base moved: False after steps: 1
#> base moved: True after steps: 2
