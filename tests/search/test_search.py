"""The search finds what people ask for. Each test asks the index itself, and prints what it counts."""

import json
from itertools import chain
from typing import Any

from kit.searched import Answer, answers, data, hiding
from search.ids import ids
from search.judged import judged

FIRST, AMONG_THREE = 72, 76
"""How many of the judged questions at least find a page that answers at the first place, and among the first three."""

FOLDS = 5
HIDDEN = 0.75
"""The share of phrasings that find their page while they are hidden from the index, a fifth of them at a time."""


def place(answer: Answer, pages: list[str]) -> int:
    """The place of the first page that is one of those, from 1; far behind where none is."""
    return next((number for number, page in enumerate(answer.pages, 1) if page in pages), 99)


def test_judged_questions_find_a_page_that_answers_them() -> None:
    questions = judged()
    places = [place(answer, pages) for answer, pages in zip(answers([*questions]), questions.values(), strict=True)]
    first, three = sum(one == 1 for one in places), sum(one <= 3 for one in places)
    print(f"search: of {len(places)} judged questions {first} find a right page first, {three} among the first three")
    assert len(places) == 81
    assert first >= FIRST, [question for question, one in zip(questions, places, strict=True) if one > 1]
    assert three >= AMONG_THREE, [question for question, one in zip(questions, places, strict=True) if one > 3]


def test_hidden_phrasings_find_their_page() -> None:
    ways = [(way if isinstance(way, str) else way[0], page["url"]) for page in data()["pages"] for way in page["asked"]]
    folds = [ways[fold::FOLDS] for fold in range(FOLDS)]
    asked = [([text for text, _ in fold], [text for text, _ in fold]) for fold in folds]
    said = hiding(asked)
    places = [place(answer, [f"/{url}"]) for answer, (_, url) in zip(said, chain(*folds), strict=True)]
    share = sum(one <= 3 for one in places) / len(places)
    print(f"search: {share:.1%} of {len(places)} phrasings find their page among the first three while hidden")
    assert share >= HIDDEN


def test_every_title_finds_its_page_first() -> None:
    titles = {f"/{page['url']}": page["title"] for page in data()["pages"]}
    wrong = [
        f"{title!r} finds {answer.pages[:3]} before {url}"
        for (url, title), answer in zip(titles.items(), answers([*titles.values()]), strict=True)
        if answer.pages[:1] != (url,)
    ]
    print(f"search: {len(titles) - len(wrong)} of {len(titles)} titles at the first place")
    assert wrong == []


LAMBDA = ["/how-to/tensorflow-function-in-a-model/", "/how-to/save-and-load/", "/errors/lambda-not-loaded/"]


NAMES = {
    "tf.keras.layers.Lambda": LAMBDA,
    "layers.Lambda": LAMBDA,
    "Lambda": LAMBDA,
    "K.int_shape": ["/understand/static-and-dynamic-shape/", "/understand/tf-keras-and-keras-3/"],
    "tf.data.Dataset.map": ["/how-to/tf-data/"],
    "_keras_history": ["/understand/what-a-kerastensor-stores/"],
    "keras.ops.slice_update": ["/how-to/index-slice-assign/"],
    "why does my loss function get a KerasTensor": ["/how-to/custom-loss-and-metric/"],
}
"""Names of code, whole and in part, with the pages of which one must come first."""


def test_a_name_finds_its_page_first() -> None:
    said = dict(zip(NAMES, answers([*NAMES]), strict=True))
    assert {name: said[name].pages[:3] for name, pages in NAMES.items() if place(said[name], pages) != 1} == {}
    assert [name for name, answer in said.items() if not answer.fits] == []


def test_a_name_finds_the_pages_that_have_it_or_nothing_fits() -> None:
    names = ["TFLite", "onnx"]
    for name, answer in zip(names, answers(names), strict=True):
        having = [f"/{page['url']}" for page in data()["pages"] if name.lower() in json.dumps(page).lower()]
        assert (name, answer.fits) == (name, bool(having))
        assert place(answer, having) == 1 or not having, (name, answer.pages)


SPELLED = {
    "symbolc tensr": "symbolic tensor",
    "mixd precison": "mixed precision",
    "KerasTensro": "KerasTensor",
    "kerastensr": "kerastensor",
    "retracign": "retracing",
    "custom lay": "custom layer",
    "sub-classed model": "subclassed model",
    "normalise": "normalize",
}
"""What is mistyped, cut short or spelled otherwise, with what is meant."""


def test_what_is_mistyped_or_spelled_otherwise_is_understood() -> None:
    said = answers([*SPELLED, *SPELLED.values()])
    pairs = dict(zip(SPELLED, zip(said, said[len(SPELLED) :], strict=False), strict=True))
    assert {typed: one.pages[:2] for typed, (one, other) in pairs.items() if one.pages[:1] != other.pages[:1]} == {}
    assert [typed for typed, (one, _) in pairs.items() if not one.fits] == []


def test_that_little_fits_is_said() -> None:
    texts = ["recipe for apple cake", "zebra quark banana tensor", "xyzzy", "???"]
    assert [text for text, answer in zip(texts, answers(texts), strict=True) if answer.fits] == []


def test_a_question_of_a_section_leads_into_it() -> None:
    ways: list[Any] = [
        (f"/{page['url']}", *way) for page in data()["pages"] for way in page["asked"] if isinstance(way, list)
    ]
    sections = {(f"/{page['url']}", number): at for page in data()["pages"] for number, at in enumerate(ids(page))}
    said = answers([text for _, text, _ in ways])
    right = [
        answer.sections[answer.pages.index(url)] == sections[url, number]
        for (url, _, number), answer in zip(ways, said, strict=True)
        if url in answer.pages
    ]
    print(f"search: {sum(right)} of {len(ways)} questions of a section lead into that section")
    assert sum(right) >= 0.95 * len(ways)


def test_a_message_with_the_sign_of_a_cause_leads_to_that_cause() -> None:
    causes = [
        (f"{page['title']} {section[0]}", f"/{page['url']}", at)
        for page in data()["pages"]
        if page["kind"] == "error"
        for section, at in zip(page["sections"][1:], ids(page)[1:], strict=True)
    ]
    said = answers([text for text, _, _ in causes])
    right = [
        (answer.pages[0], answer.sections[0]) == (url, at) for (_, url, at), answer in zip(causes, said, strict=True)
    ]
    print(f"search: {sum(right)} of {len(causes)} messages with the sign of a cause lead to that cause")
    assert len(causes) > 300
    assert sum(right) >= 0.9 * len(causes)
