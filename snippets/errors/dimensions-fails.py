import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2, kernel_initializer="ones")]
)
model.compile(loss="mse")
loss = model.evaluate(np.ones((4, 2)), np.ones((4, 3)), verbose=0)  # raises ValueError
#> ValueError: Dimensions must be equal, but are 3 and 2 for '{{node compile_loss/mse/sub}} = Sub[T=DT_FLOAT](data_1, sequential_1/dense_1/BiasAdd)' with input shapes: [?,3], [?,2].
