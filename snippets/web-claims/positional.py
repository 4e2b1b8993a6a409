import keras


class Blend(keras.layers.Layer):
    def call(self, a, b, share=0.5):
        return share * a + (1 - share) * b


inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(2)(inputs)
print(Blend()(inputs, hidden).shape)
#> (None, 2)
print(Blend()(inputs, hidden, share=0.25).shape)
#> (None, 2)
print(Blend()(inputs, hidden, 0.25).shape)  # raises ValueError
#> ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 0.25 (of type <class 'float'>)
