import re

import keras

picture = keras.Input(shape=(8, 8, 1), name="picture")
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(picture)
features = keras.layers.Flatten(name="features")(strokes)
ink = keras.layers.GlobalAveragePooling2D(name="ink")(picture)
both = keras.layers.Concatenate(name="both")([features, ink])
scores = keras.layers.Dense(10, name="scores")(both)
model = keras.Model(picture, scores, name="digits")

graph = keras.utils.model_to_dot(model, show_layer_names=True)
print(graph.to_string().split("\n")[0])
#> digraph G {
name_of = {
    node.get_name(): re.findall("<b>(.+?)</b>", node.get_label())[0]
    for node in graph.get_nodes()
    if node.get_label()
}
edges = [
    (name_of[edge.get_source()], name_of[edge.get_destination()])
    for edge in graph.get_edges()
]
for source, destination in sorted(edges):
    print(source, "->", destination)
#> both -> scores
#> features -> both
#> ink -> both
#> picture -> ink
#> picture -> strokes
#> strokes -> features
