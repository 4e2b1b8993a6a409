import keras
import numpy as np

price = keras.Input(shape=(1,), name="price")
amount = keras.Input(shape=(1,), name="amount")
model = keras.Model({"price": price, "amount": amount}, price - amount)

five, two = np.array([[5.0]]), np.array([[2.0]])
model([five, two])  # raises ValueError
#> ValueError: Exception encountered when calling Functional.call().
#>
#> The structure of `inputs` doesn't match the expected structure.
#> Expected: {'price': 'price', 'amount': 'amount'}
#> Received: inputs=['Tensor(shape=(1, 1))', 'Tensor(shape=(1, 1))']
#>
#> Arguments received by Functional.call():
#>   • inputs=['array([[5.]])', 'array([[2.]])']
#>   • training=None
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
