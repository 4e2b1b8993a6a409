"""What the makers share, each thing once.

`kinds` (the nine kinds of a value), `look` and `results` (what a program gave, told as one of them), `versions`;
`holes` (whether a text with holes fits a message), `toml`, `tables`, `markdown`, `captions` and `includes` (what writers
edit, and Markdown), `ipynb`; `product` and `changes` (files that are made, compared and written); `node` (asks the site's scripts).
"""
