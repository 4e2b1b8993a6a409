"""What a normaliser takes away, and the longer list of what it must leave: nothing else could hide a difference."""

from pathlib import Path

import pytest

from engine.normalisers import LONGEST, TooLong, normaliser

pytestmark = pytest.mark.depends()

ROOT = Path("/home/anna/site")
FOLDER = Path("/tmp/snippets-12-abc/0123")
NORMALISE = normaliser(ROOT, FOLDER)

ONEDNN = "I0000 00:00:1795822198.773716   12062 cpu_info.cc:88] oneDNN supports DT_HALF only on platforms with AVX-512 and AMX."
GOES = {
    "absl, information": "I0000 00:00:1795822198.773716   12062 port.cc:153] oneDNN custom operations are on.",
    "absl, a warning": "W0000 00:00:1795822198.773716   12062 cpu_allocator_impl.cc:84] Allocation of 411041792 exceeds 10%.",
    "absl, an error": "E0000 00:00:1795822198.773716   12062 cuda_platform.cc:52] failed call to cuInit: UNKNOWN ERROR (303)",
    "absl, fatal": "F0000 00:00:1795822198.773716   12062 tensor.cc:852] Check failed: dtype() == expected_dtype (9 vs. 1)",
    "absl, with a date": "I1127 23:59:01.123456 9 some_file.cc:1] done",
    "absl, in a folder": "I0000 00:00:1795822198.773716   12062 external/xla/xla/service/service.cc:152] XLA service 0x7f0 initialized",
    "TensorFlow, information": "2026-11-27 23:30:21.123456: I tensorflow/core/platform/cpu_feature_guard.cc:210] This TensorFlow binary is optimized",
    "TensorFlow, a warning": "2026-11-27 23:30:21.123456: W tensorflow/core/framework/op_kernel.cc:1855] OP_REQUIRES failed at xla_ops.cc",
    "TensorFlow, a header": "2026-11-27 23:30:21.123456: E external/local_xla/xla/stream_executor/cuda/cuda_driver.h:46] no GPU",
    "what another processor logs": ONEDNN,
    "what it logs with a second line": "2026-11-27 23:30:21.123456: I a/cpu_feature_guard.cc:210] This\nTo enable the following instructions: AVX2 FMA, in other operations, rebuild TensorFlow with the appropriate compiler flags.",
    "what it logs with a node": "W0000 00:00:1795822198.773716   12062 local_rendezvous.cc:404] Local rendezvous is aborting\n\t [[{{node Log}}]]",
    "absl's own remark": "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR",
}

STAYS = {
    "a number": "0.1234567 -3e-05 1e+10 nan inf 123456789",
    "a float's last digit": "tf.Tensor(2.0000001, shape=(), dtype=float32)",
    "a hexadecimal number": "0xdeadbeef 0x7f0123456789",
    "a hexadecimal number after other words": "the mask is 0x7fffffff",
    "a date": "2026-11-27 23:30:21.123456",
    "a date with words": "2026-11-27 23:30:21.123456: it began",
    "a date with a severity and no file": "2026-11-27 23:30:21.123456: I have begun",
    "a Python log": "ERROR:root:careful",
    "TensorFlow's log from Python": "WARNING:tensorflow:5 out of the last 5 calls to <function f at 0x...> triggered tf.function retracing.",
    "absl's log from Python": "W1127 23:59:01.123456 140000 trainer.py:12] careful",
    "absl's log from Python, in a folder": "I0000 00:00:1795822198.773716 12062 absl/logging.py:12] careful",
    "a Python warning": "snippets/a/b.py:4: UserWarning: careful",
    "the line of a Python warning": "  warnings.warn('careful')",
    "a Keras warning": "site-packages/keras/src/layers/layer.py:421: UserWarning: `build()` was called on layer 'a'",
    "a message about a GPU from Python": "RuntimeError: no GPU was found",
    "a message with a C++ file in it": "InvalidArgumentError: in reduce_op.cc:12] something",
    "a log line inside a line": "x I0000 00:00:1795822198.773716   12062 port.cc:153] y",
    "words like absl's": "I0000 00:00 port.cc:153] y",
    "a compiler's words": "To enable the following instructions: read them",
    "a line with a tab after one that stays": "first\n\t [[{{node Log}}]]",
    "a line after a log line that goes on in no known way": "next",
    "a path": "/usr/share/site-packages/x.py",
    "another temporary folder": "/tmp/other/0123",
    "Did you mean, in the middle": "it said. Did you mean: 'x'? and went on",
    "a question": "Did you mean: 'x'?",
    "spaces at the start and inside": "  a   b\tc",
    "an empty line": "a\n\nb",
    "a colour that is none": "[31m",
    "the cursor's codes": "\x1b[2K",
    "a carriage return": "a\rb",
    "Unicode": "ä │ 漢 😀",
    "an address that is no object's": "0x0000000000000001",
}

CHANGED = {
    "an object's address": ("<object object at 0x7f0cae189910>", "<object object at 0x...>"),
    "the folder of the run": (f"{FOLDER}/work/x", "/tmp/snippet/work/x"),
    "this checkout": (f'File "{ROOT}/snippets/a/b.py"', 'File "snippets/a/b.py"'),
    "AutoGraph's file": (
        'File "/tmp/__autograph_generated_fileab_1x.py", line 3',
        'File "__autograph_generated_file.py", line 3',
    ),
    "Python's guess": ("name 'prin' is not defined. Did you mean: 'print'?", "name 'prin' is not defined"),
    "Python's guess of an import": (
        "name 'sys' is not defined. Did you forget to import 'sys'?",
        "name 'sys' is not defined",
    ),
    "both": (
        "name 'io' is not defined. Did you mean: 'id'? Or did you forget to import 'io'?",
        "name 'io' is not defined",
    ),
    "colours": ("\x1b[1;31mred\x1b[0m", "red"),
    "spaces at the end": ("a \t\nb  ", "a\nb"),
}


@pytest.mark.parametrize("line", GOES.values(), ids=GOES)
def test_what_is_of_the_machine_goes(line: str) -> None:
    assert NORMALISE(f"before\n{line}\nafter\n") == "before\nafter\n"


@pytest.mark.parametrize("line", STAYS.values(), ids=STAYS)
def test_everything_else_stays(line: str) -> None:
    assert NORMALISE(f"before\n{line}\nafter\n") == f"before\n{line}\nafter\n"
    assert NORMALISE(f"{ONEDNN}\n{line}\n") == f"{line}\n"


@pytest.mark.parametrize(("line", "wanted"), CHANGED.values(), ids=CHANGED)
def test_what_is_of_one_run_is_replaced(line: str, wanted: str) -> None:
    assert NORMALISE(line) == wanted
    assert NORMALISE(wanted) == wanted


def test_a_log_that_a_snippet_is_about_is_kept_by_the_name_of_its_file() -> None:
    keeping = normaliser(ROOT, FOLDER, ["local_rendezvous.cc"])
    about = GOES["what it logs with a node"]
    assert keeping(f"{ONEDNN}\n{about}\n{ONEDNN}\n") == f"{about}\n"


def test_a_line_that_is_too_long_is_refused_before_any_pattern_sees_it() -> None:
    assert NORMALISE("x" * LONGEST) == "x" * LONGEST
    for line in ("x" * (LONGEST + 1), " " * 10**6 + "x", "/a" * 10**6, "\x1b[" * 10**6):
        with pytest.raises(TooLong):
            NORMALISE(line)


def test_a_long_log_line_of_the_machine_goes_all_the_same() -> None:
    assert NORMALISE(f"{ONEDNN}{'x' * 10**6}\nafter") == "after"
