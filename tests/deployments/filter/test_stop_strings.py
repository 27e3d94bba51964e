import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deployments.filter.stop_strings import StopStrings


def whole_text_search(text, stops):
    """The same by trying every end of the text in turn."""
    for end in range(1, len(text) + 1):
        found = [stop for stop in stops if text[:end].endswith(stop)]
        if found:
            longest = max(found, key=len)
            return text[: end - len(longest)], longest
    return text, None


def run(chunks, stops):
    search = StopStrings(stops)
    out = [search.feed(chunk) for chunk in chunks]
    if search.matched is None:
        out.append(search.finish())
    return out, search.matched


small = st.text("abc", max_size=24)


@settings(max_examples=500)
@given(st.lists(small, max_size=12), st.lists(st.text("abc", min_size=1, max_size=6), max_size=16))
def test_it_equals_the_search_in_the_whole_text_for_every_chunking(chunks, stops):
    out, matched = run(chunks, stops)
    assert ("".join(out), matched) == whole_text_search("".join(chunks), stops)


@given(st.lists(small, max_size=12), st.lists(st.text("abc", min_size=1, max_size=6), min_size=1, max_size=16))
def test_what_is_held_back_is_just_what_may_become_a_stop_string(chunks, stops):
    search, text, sent = StopStrings(stops), "", ""
    for chunk in chunks:
        text += chunk
        sent += search.feed(chunk)
        if search.matched is not None:
            return
        assert text.startswith(sent)
        held = text[len(sent) :]
        beginnings = [text[i:] for i in range(len(text)) if any(stop.startswith(text[i:]) for stop in stops)]
        assert held == max(beginnings, key=len, default="")


@pytest.mark.parametrize(
    ("chunks", "stops", "sent", "matched"),
    [
        (["one\n", "\ntwo"], ["\n\n"], "one", "\n\n"),
        (["你", "好", "世"], ["好世"], "你", "好世"),
        (["a🙂", "🙂b"], ["🙂b"], "a🙂", "🙂b"),
        (["xabc"], ["abc", "xabcd"], "x", "abc"),  # the first to be complete, though the other began before it
        (["xabc"], ["c", "abc"], "x", "abc"),  # of two that end together the longer
        (["aab"], ["ab"], "a", "ab"),
        (["ababac"], ["abac"], "ab", "abac"),
        (["END"], ["END"], "", "END"),
        (["EN"], ["END"], "EN", None),
        (["anything"], [], "anything", None),
    ],
)
def test_cases(chunks, stops, sent, matched):
    for cut in (chunks, list("".join(chunks)), ["".join(chunks)]):
        out, found = run(cut, stops)
        assert ("".join(out), found) == (sent, matched)


def test_nothing_goes_out_after_a_match():
    search = StopStrings(["."])
    assert [search.feed("a.b"), search.feed("c"), search.finish()] == ["a", "", ""]
