from random import Random

import pytest

from models.embedded.tasks.phrases import FILLERS, IDLE, Phrases, in_haste, is_form, loosened, one_form

SUM = "[Please |][add|sum [up|together]] {a} [to|and] {b}."


def test_a_phrase_is_either_trained_or_tested():
    with pytest.raises(AssertionError):
        Phrases(("one", "two"), ("two",))


def test_haste_makes_no_trained_phrase_of_a_tested_one():
    with pytest.raises(AssertionError):
        Phrases(("Hello there!",), ("hello there",))
    with pytest.raises(AssertionError):
        Phrases(("您好！",), ("您好",))


def test_a_template_comes_in_every_form_and_no_other():
    verbs = ("add", "sum up", "sum together")
    forms = {f"{please}{verb} {{a}} {word} {{b}}." for please in ("", "Please ") for verb in verbs for word in ("to", "and")}
    assert {one_form(SUM, Random(seed)) for seed in range(500)} == forms


def test_text_without_alternatives_is_left_as_it_is():
    assert one_form("What is {a} + {b}?", Random(1)) == "What is {a} + {b}?"


@pytest.mark.parametrize("phrase", ["Please add {a} to {b}.", "sum together {a} and {b}", "PLEASE SUM UP {a} and {b}!"])
def test_forms_are_known_again_whatever_the_haste(phrase):
    assert is_form(phrase, SUM)


@pytest.mark.parametrize("phrase", ["Kindly add {a} to {b}.", "Sum {a} and {b}.", "Please add {a} to {b}. Thanks."])
def test_other_phrases_are_not_forms(phrase):
    assert not is_form(phrase, SUM)


def test_marks_of_full_and_half_width_are_alike():
    assert is_form("你好,{a}加{b}?", "你好，{a}加{b}？")


def test_haste_leaves_out_marks_and_capitals():
    assert {in_haste("Is it?", Random(seed), False) for seed in range(300)} == {"Is it?", "Is it", "is it?", "is it"}
    assert {in_haste("好，吗？", Random(seed), True) for seed in range(300)} == {"好，吗？", "好,吗?", "好，吗", "好,吗"}


def test_loosened_phrases_keep_their_slots_and_all_words_that_matter():
    for seed in range(300):
        words = loosened("Please add {a} to {b}.", Random(seed), False).split(" ")
        assert [word for word in words if word not in FILLERS and word.lower() not in IDLE] == ["add", "{a}", "{b}."]


def test_loosened_chinese_only_gains_a_filler():
    for seed in range(300):
        phrase = loosened("{a}加{b}。", Random(seed), True)
        assert phrase.format(a="1", b="2").replace("1", "").replace("2", "").replace("加", "").replace("。", "")
        assert "{a}" in phrase
        assert "{b}" in phrase
