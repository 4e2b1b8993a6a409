import keras

mean = keras.metrics.Mean()
mean.update_state([1.0, 3.0])
mean.reset_state()
print(float(mean.result()))
#> 0.0
