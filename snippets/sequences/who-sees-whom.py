import keras
import matplotlib.pyplot as plt
from matplotlib.colors import ListedColormap

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
keras.utils.set_random_seed(0)
ids = keras.ops.array([[3, 1, 2, 0, 0]])
with_mask = keras.layers.Embedding(8, 4, mask_zero=True)
without = keras.layers.Embedding(8, 4)
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=4)


def reads(embed, **how):
    """For each step (row), which steps (columns) it reads: where its score is not zero."""
    x = embed(ids)
    _, scores = attention(x, x, return_attention_scores=True, **how)
    return keras.ops.convert_to_numpy(scores)[0, 0].round(6) > 0


panels = {
    "no mask": reads(without),
    "padding mask": reads(with_mask),
    "causal mask": reads(without, use_causal_mask=True),
    "both masks": reads(with_mask, use_causal_mask=True),
}
figure, axes = plt.subplots(2, 2, figsize=(4.5, 4.7))
for axis, (name, seen) in zip(axes.flat, panels.items(), strict=True):
    print(name)
    print(seen.astype(int))
    white_and_green = ListedColormap(["#ffffff", "#006d5b"])
    axis.pcolormesh(seen, cmap=white_and_green, vmin=0, vmax=1, edgecolors="#777777")
    ticks = {"xticks": [0.5, 1.5, 2.5, 3.5, 4.5], "yticks": [0.5, 1.5, 2.5, 3.5, 4.5]}
    axis.set(title=name, aspect="equal", **ticks)
    axis.set_xticklabels("XIV··", fontsize=11)
    axis.set_yticklabels("XIV··", fontsize=11)
    axis.invert_yaxis()
#> no mask
#> [[1 1 1 1 1]
#>  [1 1 1 1 1]
#>  [1 1 1 1 1]
#>  [1 1 1 1 1]
#>  [1 1 1 1 1]]
#> padding mask
#> [[1 1 1 0 0]
#>  [1 1 1 0 0]
#>  [1 1 1 0 0]
#>  [0 0 0 0 0]
#>  [0 0 0 0 0]]
#> causal mask
#> [[1 0 0 0 0]
#>  [1 1 0 0 0]
#>  [1 1 1 0 0]
#>  [1 1 1 1 0]
#>  [1 1 1 1 1]]
#> both masks
#> [[1 0 0 0 0]
#>  [1 1 0 0 0]
#>  [1 1 1 0 0]
#>  [0 0 0 0 0]
#>  [0 0 0 0 0]]
figure.tight_layout()
title = "Which steps (columns) each step (row) of X I V and two paddings reads"
figure.savefig("masks.svg", metadata={"Date": None, "Title": title})
