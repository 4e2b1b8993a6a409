"""The error index: an entry for each message about tensors, proved by snippets that raise it.

From `snippets/errors/*.toml` (an entry each), `groups.toml` beside them and the snippets that entries name, this room makes
`docs/errors/SLUG.md`, the list of all, and `entries.json`, which is all that the finder knows.

Read in this order: `entries` (the values, and which entry a message belongs to), `causes` (of a message that has several),
`fields` (what an entry may say), `index` (reads all; what cannot be read is a sentence and stops nothing else),
`signatures` (what the finder knows), `pages` and `products` (what is made of them), `variants` (what other versions say,
computed from the wordings of all releases, which are handed in), `raised` (the messages in the installed Keras and
TensorFlow, each of which needs an entry or an exclusion).
"""
