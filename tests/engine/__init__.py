"""Executes snippets and compares them with the transcripts they are. Knows no page, no error entry, no matrix.

Read in this order.

What a snippet is: `snippet` (a file becomes code with marks, and outputs become `#>` lines), `style`.
How it runs: `child` (runs the code in its own process, under `guard`, and tells `events`), `supervisor` (ends whatever
that process has started), `server` (forks both from a process that has imported TensorFlow), `process`, `processes`
and `warm` (all of that as the engine sees it), `environment`, `runner` (queues and collects, with `artefacts`).
What came of it: `log` (events become outputs of statements), `normalisers`, `verdict` (a transcript, or one sentence),
`plain`, `proved` and `pins` (the cold proof, its record, and the packages that decide it), `book` (all snippets of a checkout), `programs` (small programs
that give a value). For pytest: `selection`, `unchanged`, `reporting`,
`begun` and `beside` (what runs beside the tests).
"""
