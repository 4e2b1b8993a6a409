import keras
from keras import ops
from sklearn.datasets import load_digits
from sklearn.metrics import precision_score

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, is_eight = digits.data / 16, (digits.target == 8)[:, None]


def precision(y_true, y_pred):
    said = ops.cast(y_pred > 0.5, "float32")
    right = said * ops.cast(y_true, "float32")
    return ops.sum(right) / (ops.sum(said) + keras.config.epsilon())


model = keras.Sequential(
    [keras.Input(shape=(64,)), keras.layers.Dense(1, activation="sigmoid")]
)
metrics = [precision, keras.metrics.Precision(name="class")]
model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy", metrics=metrics)
model.fit(pictures, is_eight, epochs=10, verbose=0)

for size in (32, 256):
    results = model.evaluate(
        pictures, is_eight, batch_size=size, verbose=0, return_dict=True
    )
    print(f"batches of {size}:", end=" ")
    print(f"function {results['precision']:.2f}, class {results['class']:.2f}")
#> batches of 32: function 0.83, class 0.91
#> batches of 256: function 0.93, class 0.91
said = model.predict(pictures, verbose=0) > 0.5
print(f"scikit-learn: {precision_score(is_eight, said):.2f}")
#> scikit-learn: 0.91
