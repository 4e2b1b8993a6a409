import tensorflow as tf

names = ["cat", "dog", "owl"]
chosen = tf.constant([2, 0])
picked = [names[number] for number in chosen]
print(picked)
#> ['owl', 'cat']
