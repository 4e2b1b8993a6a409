import keras
from tensorflow.python.keras.layers import Dense

model = keras.Sequential([keras.Input(shape=(2,)), Dense(1)])  # raises ValueError
#> ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <tensorflow.python.keras.layers.core.Dense object at 0x...> (of type <class 'tensorflow.python.keras.layers.core.Dense'>)
