"""The releases put together: since when, until when, and what is said later."""

from collections.abc import Mapping

from atlas import lineage, names
from atlas.api import Api, Name, Thing
from atlas.facts import Facts
from atlas.raises import Message
from atlas.shorten import BEHIND, KEPT, shortened
from atlas.spans import Spans, runs

CALL, ADD = "keras/engine/base_layer.py", "keras/src/layers/layer.py"


def said(path: str, *texts: str, function: str = "Layer.call", kind: str = "ValueError") -> Facts:
    """A release that says texts in one function."""
    return Facts("", {path: tuple(Message(function, kind, text) for text in texts)}, Api({}, {}, ()))


def successors(*releases: Facts) -> dict[str, str | None]:
    listed = lineage.records(releases, [range(len(releases))])
    return {record.text: record.successor.text if record.successor else None for record in listed}


def test_a_message_has_the_releases_that_say_it_wherever() -> None:
    listed = lineage.records([said(CALL, "the same words"), said(ADD), said(ADD, "the same words")], [range(3)])
    assert [(record.releases, record.place) for record in listed] == [({0, 2}, ("layers/layer.py", "Layer.call"))]


def test_texts_that_differ_in_no_letter_that_counts_are_one() -> None:
    listed = lineage.records(
        [said(CALL, "Use the `axis`argument {}"), said(CALL, "use the axis argument {}")], [range(2)]
    )
    assert [(record.text, record.releases) for record in listed] == [("use the axis argument {}", {0, 1})]


def test_a_package_that_is_only_kept_alive_gives_neither_place_nor_spelling() -> None:
    releases = [said(ADD, "Use the axis"), said("tf_keras/src/engine/base_layer.py", "use the `axis`")]
    [record] = lineage.records(releases, [range(1), range(1, 2)], legacy={1})
    assert (record.place, record.text, record.releases) == (("layers/layer.py", "Layer.call"), "Use the axis", {0, 1})


def test_new_words_of_the_same_raise_follow_the_old() -> None:
    old, new = "Layer expects one input, but it received {}", "Layer {} expects one input, but it received {} instead"
    assert successors(said(CALL, old), said(CALL, new)) == {old: new, new: None}
    other = "The value of axis must be an integer"
    assert successors(said(CALL, old), said(CALL, other)) == {old: None, other: None}


def test_words_that_moved_must_be_more_alike() -> None:
    old, new = (
        "Layer {} expects one input, but it received two",
        "Layer {} expects one input, but it received two inputs",
    )
    assert successors(said(CALL, old), said(ADD, new))[old] == new
    less = "Layer {} expects some input that has a name, but it received two"
    assert successors(said(CALL, old), said(ADD, less))[old] is None
    assert successors(said(CALL, old), said(CALL, less))[old] == less


def test_another_type_and_a_later_release_do_not_follow() -> None:
    old, new = "Layer {} expects one input, but it received two", "Layer {} expects one input, but it received three"
    assert successors(said(CALL, old), said(CALL, new, kind="TypeError"))[old] is None
    assert successors(said(CALL, old), said(CALL), said(CALL, new))[old] is None
    assert successors(said(CALL, old), said(CALL, old, new))[old] is None


def test_long_texts_are_cut_behind_what_tells_them_apart() -> None:
    words = "word " * 60
    one, other, alone = f"{words}one more {words}", f"{words}other words {words}", f"alone {words}"
    short = shortened([one, other, alone, "a short text"])
    assert short["a short text"] == "a short text"
    assert len(short[alone]) < KEPT + len("word {}")
    assert short[one] != short[other]
    assert all(text.endswith(" {}") for text in (short[one], short[other], short[alone]))
    barely = f"{'x' * KEPT} {'y' * (BEHIND - 1)}"
    assert shortened([barely])[barely] == barely


def test_the_word_that_tells_two_texts_apart_stays() -> None:
    head, tail = "x " * KEPT, " and much more that is the same"
    short = shortened([f"{head}min_ndim={{}}{tail}", f"{head}max_ndim={{}}{tail}"])
    assert sorted(short.values()) == [f"{head}max_ndim= {{}}", f"{head}min_ndim= {{}}"]


def test_a_cut_never_leaves_two_holes() -> None:
    text = f"{'x' * (KEPT - 2)} {{}} {'y ' * 30}"
    assert shortened([text])[text] == f"{'x' * (KEPT - 2)} {{}}"


def test_runs_of_releases_and_their_numbers() -> None:
    assert runs([7, 1, 2, 3]) == (1, 3, 7, 7)
    spans = Spans([(1, 3), (0, 0), (1, 3)])
    assert spans.listed == [(1, 3), (0, 0)]
    assert (spans[1, 3], spans[0, 0]) == (0, 1)


def offered(things: Mapping[str, Thing], **names_of: str) -> Facts:
    """A release that offers things by names."""
    known = {name.replace("_", "."): Name("class", key) for name, key in names_of.items()}
    return Facts("", {}, Api(known, things, ()))


def test_a_name_has_its_signatures_and_members_by_release() -> None:
    old = Thing("name= shape=", {"output_names": None, "call": "x"})
    new = Thing("shape= name=", {"call": "x training="})
    [record] = names.records([offered({"a": old}, keras_Layer="a"), offered({"b": new}, keras_Layer="b")])
    assert record.signatures == {0: "name= shape=", 1: "shape= name="}
    assert record.members == {"output_names": {0}, "call": {0, 1}}
    assert record.methods == {"call": {0: "x", 1: "x training="}}


def test_the_name_that_most_releases_have_tells_for_the_others() -> None:
    thing, below = {"a": Thing("x")}, {"a": Thing("x"), "b": Thing(None, {}, ("a", "?"))}
    first = offered(thing, keras_layers_Layer="a")
    second = offered(below, keras_layers_Layer="a", keras_Layer="a", keras_Model="b")
    known = {record.name: record for record in names.records([first, second])}
    assert known["keras.Layer"].alias == "keras.layers.Layer"
    assert known["keras.layers.Layer"].alias is None
    assert known["keras.Model"].bases == {"keras.layers.Layer": {1}, "?": {1}}


def test_a_name_whose_signatures_differ_is_no_other_name() -> None:
    first = offered({"a": Thing("x"), "b": Thing("y")}, keras_f="a", keras_ops_f="b")
    second = offered({"a": Thing("x")}, keras_f="a", keras_ops_f="a")
    assert [record.alias for record in names.records([first, second])] == [None, None]


def test_names_of_tf_keras_that_keras_has_are_left_out() -> None:
    release = offered({"a": Thing("x")}, tf_keras_f="a", keras_f="a", tf_keras_backend_g="a")
    assert [record.name for record in names.records([release])] == ["keras.f", "tf.keras.backend.g"]
