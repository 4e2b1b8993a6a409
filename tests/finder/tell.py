"""Looks at the text of a program: runs it in the working folder as a reader does, and tells how it failed.

It runs behind the program that holds the text, in its process, so it imports nothing from here.
"""

import logging
import runpy
import traceback
import warnings
from pathlib import Path

ESCAPE, STAND_IN = "\x1b", "\N{SYMBOL FOR ESCAPE}"
"""What begins a colour, and what stands for it on the way: the engine takes colours out of what programs give."""


def look(program: str) -> dict[str, str] | None:
    """What `python model.py` prints of the exception, and what IPython prints in colour; None where nothing is raised.

    Of a program that only warns it is the last warning, which looks the same in both: one of Python's, or of TensorFlow's log.
    """
    logged: list[str] = []
    keep = logging.Handler(logging.WARNING)
    keep.emit = lambda record: logged.append(record.getMessage())  # type: ignore[method-assign]
    log = logging.getLogger("tensorflow")
    log.addHandler(keep)
    path = Path("model.py").resolve()
    path.write_text(program, "utf-8")
    try:
        with warnings.catch_warnings(record=True) as warned:
            runpy.run_path(str(path), run_name="__main__")
    except BaseException as error:
        from IPython.core.ultratb import FormattedTB

        frames = error.__traceback__
        while frames and frames.tb_frame.f_code.co_filename != str(path):
            frames = frames.tb_next
        error = error.with_traceback(frames)
        notebook = FormattedTB(mode="Context", theme_name="linux")  # type: ignore[no-untyped-call]
        return {
            "script": "".join(traceback.format_exception(type(error), error, frames)),
            "notebook": notebook.text(type(error), error, frames).replace(ESCAPE, STAND_IN),
        }
    finally:
        log.removeHandler(keep)
    if not warned and logged:
        line = f"WARNING:tensorflow:{logged[-1]}\n"
        return {"script": line, "notebook": line}
    if not warned:
        return None
    last = warned[-1]
    shown = warnings.formatwarning(last.message, last.category, last.filename, last.lineno)
    return {"script": shown, "notebook": shown}
