"""Recipes: what a reader takes away holds in the settings that readers have, and the page says where it does not.

A recipe is a snippet that defines a layer, loss, metric, callback, training step, loop or compiled function. Each runs
once in each setting, unchanged, and must give the values that it gives in the setting's baseline. Read in this order:

- `settings.py`: the list of settings; a new one is an entry here and a world.
- `recipe.py`: what makes a snippet a recipe, by its syntax.
- `world/`: what runs in the recipe's process. `worlds.py` changes what Keras gets, `border.py` notes what it gives.
- `cells.py`: one recipe in one setting, and the verdict; `record.py`: all of them, known by content.
- `reasons.py`: why one fails (`snippets/settings/fails.toml`); `lines.py`: what pages show; `products.py`: all as files.
"""
