import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(loss="mse")
history = model.fit(
    np.ones((4, 2)), np.zeros((4, 1)), workers=4, verbose=0
)  # raises TypeError
#> TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument 'workers'
