# ---
# description: Fit a small Keras network to a sine, and see at each step whether you hold a KerasTensor, a Tensor or an array. A notebook to run and to change.
# asked:
#   - walk-through from data to a fitted curve
#   - notebook that fits a curve
#   - regression of a sine with a small neural network
#   - plot predictions of a keras model
#   - which kind do I hold at each step of the walk-through
#   - jupyter notebook to open in Colab
#   - fit a small network to a curve
#   - watch the tensor kinds during a whole training
#   - end to end walk-through
# ---

# %% [markdown]
# # Walk-through: fit a curve, and watch the kinds
#
# You fit a small network to a curve, and at each step you ask what you hold.
# What describes the model is a KerasTensor, from the first placeholder to `model.output` after training; what you put in and what comes out has values.

# %% [markdown]
# ## The data are NumPy arrays
#
# 64 points of a sine, with a little noise. The seed makes each run the same.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(1)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

x = np.linspace(-3, 3, 64, dtype="float32").reshape(-1, 1)
noise = 0.1 * np.random.default_rng(1).standard_normal(x.shape)
y = np.sin(x) + noise.astype("float32")
print(type(x).__name__, x.shape, x.dtype)
#> ndarray (64, 1) float32

# %% [markdown]
# ## The model is made of KerasTensors
#
# Nothing is computed here. `Input` makes a placeholder, and each layer that you call on a placeholder returns another.

# %%
inputs = keras.Input(shape=(1,), name="x")
hidden = keras.layers.Dense(16, activation="tanh", name="first")(inputs)
hidden = keras.layers.Dense(16, activation="tanh", name="second")(hidden)
outputs = keras.layers.Dense(1, name="y")(hidden)
model = keras.Model(inputs, outputs)

for tensor in (inputs, hidden, outputs):
    print(type(tensor).__name__, tensor.shape)
#> KerasTensor (None, 1)
#> KerasTensor (None, 16)
#> KerasTensor (None, 1)

# %% [markdown]
# ## Call it on data, and you get numbers
#
# The model is not compiled and not trained, and yet it returns an eager tensor.

# %%
first_guess = model(tf.constant(x))
print(type(first_guess).__name__, first_guess.shape)
#> EagerTensor (64, 1)

# %% [markdown]
# ## Training runs the same layers on your data
#
# `fit` leaves the placeholders alone: `model.output` is the same KerasTensor as before.

# %%
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
history = model.fit(x, y, epochs=200, batch_size=16, verbose=0)
losses = history.history["loss"]
print(len(losses), "epochs; the last loss is below 0.03:", losses[-1] < 0.03)
#> 200 epochs; the last loss is below 0.03: True
print(type(model.output).__name__, model.output is outputs)
#> KerasTensor True

# %% [markdown]
# The figure plots rounded numbers, because the last digits differ between processors.

# %%
figure, axes = plt.subplots(figsize=(6, 3))
axes.plot(np.arange(1, 201, 10), np.round(losses[::10], 2))
axes.set(xlabel="epoch", ylabel="loss (mean squared error)")
figure.tight_layout()
figure.savefig("loss.svg", metadata={"Date": None, "Title": "The loss falls"})

# %% [markdown]
# ## Predictions are NumPy arrays again

# %%
predicted = model.predict(x, verbose=0)
print(type(predicted).__name__, predicted.shape, predicted.dtype)
#> ndarray (64, 1) float32

# %%
figure, axes = plt.subplots(figsize=(6, 3))
axes.plot(x, np.round(y, 2), "o", markersize=3, label="data")
axes.plot(x, np.round(predicted, 1), label="the model, after training")
axes.set(xlabel="x", ylabel="y")
axes.legend()
figure.tight_layout()
figure.savefig("fit.svg", metadata={"Date": None, "Title": "Data and predictions"})

# %% [markdown]
# ## What to remember
#
# You held arrays, then placeholders, then Tensors with values, then arrays.
# The placeholders described the model, and no step turned them into anything else.
