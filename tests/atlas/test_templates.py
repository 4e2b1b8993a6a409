"""The text of a message is read however it is put together."""

import ast

import pytest

from atlas.raises import Message, messages
from atlas.scope import Scope
from atlas.templates import templates

pytestmark = pytest.mark.depends("tests/atlas")


def said(body: str) -> list[str]:
    """The texts of what a function with these lines says."""
    lines = "".join(f"    {line}\n" for line in body.split("\n"))
    return [message.text for message in sorted(messages(f"def f(x, y):\n{lines}"))]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("'no values stand here'", "no values stand here"),
        ("f'no values stand in {x.shape} at all'", "no values stand in {} at all"),
        ("f'of width {x:>{y}} and {x!r} here'", "of width {} and {} here"),
        ("'one constant ' 'and one more'", "one constant and one more"),
        ("'one constant ' f'and {x} more'", "one constant and {} more"),
        ("'one constant ' + 'and ' + str(x) + ' more'", "one constant and {} more"),
        ("'100%% of %s and %d, %(name)s, %.2f here' % (x, y)", "100% of {} and {}, {}, {} here"),
        ("'a text with %r alone' % x", "a text with {} alone"),
        (
            "'the first {} and {name!r} and {0:.2f} and {{braces}}'.format(x, name=y)",
            "the first {} and {} and {} and {braces}",
        ),
        ("('a long text ' 'with {}').format(x)", "a long text with {}"),
        ("textwrap.dedent('''\n    first line\n      second line''')", "first line second line"),
        ("inspect.cleandoc('''first line\n\n        second line''')", "first line second line"),
        ("' '.join(['first words', 'and', str(x)])", "first words and {}"),
        ("', '.join(x) + ' are not known here'", "{} are not known here"),
        ("'\\n  spaces  and\\tlines  \\n'.strip()", "spaces and lines"),
        ("f'{x}{y} twice the same hole'", "{} twice the same hole"),
        ("f'a {\"constant\"} in a hole'", "a constant in a hole"),
    ],
)
def test_every_way_of_building_a_text(source: str, text: str) -> None:
    assert templates(ast.parse(source, mode="eval").body, Scope(ast.parse(""))) == [text]
    assert said(f"raise ValueError({source})") == ([text] if len(text) > 10 else [])


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("text = f'the value {x} is bad'\nraise ValueError(text)", ["the value {} is bad"]),
        ("text = 'one thing is bad'\nif x:\n    text = 'another one is bad'\nraise ValueError(text)", None),
        ("raise ValueError('one thing is bad' if x else 'another one is bad')", None),
        ("text = 'the first half'\ntext += 'and, of some, the second'\nraise ValueError(text)", ["the first half{}"]),
        ("for y in x:\n    y = 'not this text'\nraise ValueError(f'the value {y} is bad')", ["the value {} is bad"]),
        ("raise ValueError(x)", []),
        ("raise ValueError", []),
        ("raise ValueError('too short')", []),
        ("raise ValueError('a text of 10 letters', x)", ["a text of 10 letters"]),
        ("raise InvalidArgumentError(None, x, message='a text by its name')", ["a text by its name"]),
        ("error = ValueError('kept in a name')\nraise error from x", ["kept in a name"]),
        ("raise ValueError('with a traceback').with_traceback(x)", ["with a traceback"]),
        ("six.raise_from(ValueError('raised by six'), None)", ["raised by six"]),
        ("six.reraise(TypeError, TypeError('raised again by six'), x)", ["raised again by six"]),
        ("logging.warning('logged of %s and %s', x, y)", ["logged of {} and {}"]),
        ("logging.info('no warning at all')", []),
        ("x.warning('no logger at all')", []),
    ],
)
def test_a_name_stands_for_what_the_function_gives_it(body: str, texts: list[str] | None) -> None:
    assert said(body) == (["another one is bad", "one thing is bad"] if texts is None else texts)


def test_a_message_has_its_type_and_its_function() -> None:
    source = """
import warnings
TEXT = "of the module, {}"

def helper(x):
    return f"made by a helper of {x}"

class Layer:
    def call(self, x):
        def inner():
            raise errors.InvalidArgumentError(None, None, TEXT.format(x))
        assert x, "an assertion with words"
        raise type(error)(helper(x))

warnings.warn("a warning of the module", category=DeprecationWarning, stacklevel=2)
warnings.warn("a warning without a category")
tf_logging.warn("a warning that is logged")
"""
    assert messages(source) == {
        Message("Layer.call", "InvalidArgumentError", "of the module, {}"),
        Message("Layer.call", "AssertionError", "an assertion with words"),
        Message("Layer.call", "Exception", "made by a helper of {}"),
        Message("", "DeprecationWarning", "a warning of the module"),
        Message("", "UserWarning", "a warning without a category"),
        Message("", "logged", "a warning that is logged"),
    }
