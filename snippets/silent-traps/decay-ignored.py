# shows stderr: the warning is all that Keras says
import keras
from sklearn.datasets import load_digits

digits, labels = load_digits(return_X_y=True)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
lr, decay = 0.01, 0.01

old = keras.optimizers.Adam(learning_rate=lr, decay=decay)
#> site-packages/keras/src/optimizers/base_optimizer.py:86: UserWarning: Argument `decay` is no longer supported and will be ignored.
#>   warnings.warn(
schedule = keras.optimizers.schedules.InverseTimeDecay(
    lr, decay_steps=1, decay_rate=decay
)
new = keras.optimizers.Adam(learning_rate=schedule)

for name, optimizer in {"decay": old, "schedule": new}.items():
    model = keras.Sequential([keras.Input(shape=(64,)), keras.layers.Dense(10)])
    model.compile(optimizer=optimizer, loss=loss)
    model.fit(digits, labels, epochs=5, verbose=0)
    step = int(optimizer.iterations)
    meant = lr / (1 + decay * step)
    rate = float(optimizer.learning_rate)
    print(f"{name}: {rate:.5f} after {step} steps, and decay meant {meant:.5f}")
#> decay: 0.01000 after 285 steps, and decay meant 0.00260
#> schedule: 0.00260 after 285 steps, and decay meant 0.00260
