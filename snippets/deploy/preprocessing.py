# shows stderr: LiteRT says there what computes
import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from palmerpenguins import load_penguins

keras.utils.set_random_seed(0)
numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
table = load_penguins().dropna().sample(frac=1, random_state=0)
measured = table[numbers].to_numpy("float32")
species = np.unique(table["species"])
labels = np.searchsorted(species, table["species"])

normalize = keras.layers.Normalization()
normalize.adapt(measured[:250])
scaled = keras.Input(shape=(len(numbers),), name="scaled")
hidden = keras.layers.Dense(16, activation="relu")(scaled)
core = keras.Model(scaled, keras.layers.Dense(3, activation="softmax")(hidden))
core.compile("adam", "sparse_categorical_crossentropy")
core.fit(normalize(measured[:250]), labels[:250], epochs=40, verbose=0)

# A model around the trained one, with what comes before it.
raw = keras.Input(shape=(len(numbers),), name="millimetres_and_grams")
chances = core(normalize(raw))
whole = keras.Model(raw, {"chances": chances})
print(type(chances).__name__, chances.shape)
#> KerasTensor (None, 3)

core.export("core.tflite", format="litert", verbose=False)
whole.export("whole.tflite", format="litert", verbose=False)
new, truth = measured[250:], labels[250:]
for file, name in {"core": "scaled", "whole": "millimetres_and_grams"}.items():
    run = Interpreter(f"{file}.tflite").get_signature_runner()
    [answer] = run(**{name: new}).values()
    print(f"{file}: {int(np.sum(answer.argmax(1) == truth))} of {len(new)} right")
#> INFO: Created TensorFlow Lite XNNPACK delegate for CPU.
#> core: 27 of 83 right
#> whole: 79 of 83 right
print(species[answer.argmax(1)[:3]])
#> ['Adelie' 'Chinstrap' 'Adelie']
