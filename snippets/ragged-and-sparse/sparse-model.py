import keras
import tensorflow as tf

inputs = keras.Input(shape=(3,), sparse=True)
model = keras.Model(inputs, keras.layers.Dense(1, kernel_initializer="ones")(inputs))

sparse = tf.sparse.from_dense([[0.0, 5.0, 0.0], [0.0, 0.0, 6.0]])
print(model(sparse).numpy().tolist())
#> [[5.0], [6.0]]
print(model.predict(sparse, verbose=0).tolist())
#> [[5.0], [6.0]]
print(model(tf.sparse.to_dense(sparse)).numpy().tolist())
#> [[5.0], [6.0]]
