from tensorflow import keras
from tensorflow.keras import backend as K

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
K.set_value(model.optimizer.learning_rate, 0.01)  # raises AttributeError
#> AttributeError: 'str' object has no attribute 'name'
