import pytest

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases, Split, is_held_out
from models.embedded.tasks.example import Language

PHRASES = Phrases(("one", "two", "three"), ("four", "five"))


def draw(split: Split, seed: int = 0, language: Language = Language.ENGLISH) -> Draw:
    return Draw(str(seed), split, language)


def test_a_phrase_is_either_trained_or_tested():
    with pytest.raises(AssertionError):
        Phrases(("one", "two"), ("two",))


def test_each_split_sees_its_own_phrases():
    assert {draw(Split.TRAINING, seed).phrase(PHRASES) for seed in range(100)} == set(PHRASES.trained)
    for split in (Split.PHRASES, Split.VALUES):
        assert {draw(split, seed).phrase(PHRASES) for seed in range(100)} == set(PHRASES.tested)


def test_only_one_split_sees_values_that_are_held_out():
    for seed in range(300):
        assert not is_held_out(draw(Split.TRAINING, seed).value(values.person))
        assert not is_held_out(draw(Split.PHRASES, seed).value(values.person))
        assert is_held_out(draw(Split.VALUES, seed).value(values.person))


def test_about_an_eighth_of_all_values_is_held_out():
    assert 0.1 < sum(is_held_out(number) for number in range(10_000)) / 10_000 < 0.15


def test_a_seed_repeats_the_choices():
    def choices(seed: int) -> list[str]:
        one = draw(Split.TRAINING, seed)
        return [one.value(values.person) for _ in range(5)]

    assert choices(7) == choices(7) != choices(8)


def test_distinct_values_are_distinct():
    assert len(set(draw(Split.TRAINING).distinct(values.currency, 3))) == 3


def test_phrases_also_come_as_typed_in_haste():
    question = Phrases(("Is it?",), ("Who?",))
    seen = {draw(Split.TRAINING, seed).phrase(question) for seed in range(300)}
    assert seen == {"Is it?", "Is it", "is it?", "is it"}
    question = Phrases(("好吗？",), ("怎么样？",))
    seen = {draw(Split.TRAINING, seed, Language.CHINESE).phrase(question) for seed in range(100)}
    assert seen == {"好吗？", "好吗?", "好吗"}


def test_haste_makes_no_trained_phrase_of_a_tested_one():
    with pytest.raises(AssertionError):
        Phrases(("Hello there!",), ("hello there",))
    with pytest.raises(AssertionError):
        Phrases(("您好！",), ("您好",))
