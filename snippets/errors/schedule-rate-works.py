import keras

optimizer = keras.optimizers.SGD(0.1)
optimizer.learning_rate = 0.01
print(f"{float(optimizer.learning_rate):.2f}")
#> 0.01
