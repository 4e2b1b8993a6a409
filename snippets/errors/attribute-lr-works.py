import keras

optimizer = keras.optimizers.Adam(0.01)
rate = optimizer.learning_rate
print(f"{float(rate):.2f}")
#> 0.01
