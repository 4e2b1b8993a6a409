"""Executes snippets and compares them with the transcripts they are.

Read in this order: `snippet` (a file becomes code with marks, and outputs become `#>` lines),
`child` (runs the code in its own process), `runner` (starts, watches and ends the processes),
`verdict` (what came back becomes a transcript or one sentence), `normalisers`.
"""
