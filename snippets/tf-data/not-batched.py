import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
rows = tf.data.Dataset.from_tensor_slices((np.ones((4, 3)), np.ones((4, 1))))

for dataset in rows, rows.batch(2):
    print("an element:", dataset.element_spec[0].shape)
    model.compile(loss="mse")
    try:
        history = model.fit(dataset, shuffle=False, verbose=0)
        print("trained:", list(history.history))
    except ValueError as error:
        print(str(error).splitlines()[2])
#> an element: (3,)
#> Invalid input shape for input Tensor("Cast:0", shape=(3,), dtype=float32) with name 'keras_tensor' and path ''. Expected shape (None, 3), but input has incompatible shape (3,)
#> an element: (None, 3)
#> trained: ['loss']
