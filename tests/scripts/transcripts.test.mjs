// Which lines of a program look like output.

import assert from "node:assert/strict";
import { test } from "node:test";
import { outputOf } from "../../docs/assets/scripts/transcripts.js";

test("a line that is nothing but a `#>` comment is output, indented or empty too", () => {
  assert.deepEqual(outputOf("#> 7\n", "#> 7"), { mark: "#> ", text: "7", grid: false });
  assert.deepEqual(outputOf("    #>   7\n", "#>   7"), { mark: "#> ", text: "  7", grid: false });
  assert.deepEqual(outputOf("#>\n", "#>"), { mark: "#>", text: "", grid: false });
});

test("a line that draws a table is told from others", () => {
  for (const line of ["#> ┏━━━┓", "#> │ dense │", "#> └───┘"]) assert.equal(outputOf(line, line).grid, true, line);
});

test("comments, code before a comment, and lines without one are no output", () => {
  assert.equal(outputOf("# > 7\n", "# > 7"), null);
  assert.equal(outputOf("x = 1  #> 7\n", "#> 7"), null);
  assert.equal(outputOf("x = 1\n", undefined), null);
});
