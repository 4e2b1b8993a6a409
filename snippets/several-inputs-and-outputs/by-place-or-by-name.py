import keras
import numpy as np

price = keras.Input(shape=(1,), name="price")
paid = keras.Input(shape=(1,), name="paid")
outputs = {"change": paid - price, "total": paid + price}
model = keras.Model([price, paid], outputs)

two, five = np.array([[2.0]]), np.array([[5.0]])
for name, result in model([two, five]).items():
    print(name, type(result).__name__, result.numpy())
#> change EagerTensor [[3.]]
#> total EagerTensor [[7.]]
for name, result in model.predict({"paid": five, "price": two}, verbose=0).items():
    print(name, type(result).__name__, result)
#> change ndarray [[3.]]
#> total ndarray [[7.]]

model.compile(loss={"change": "mae", "total": "mse"})
labels = {"change": np.array([[0.0]]), "total": np.array([[7.0]])}
print(model.evaluate([two, five], labels, return_dict=True, verbose=0))
#> {'change_loss': 3.0, 'loss': 3.0, 'total_loss': 0.0}
