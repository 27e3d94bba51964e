from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Split, is_held_out
from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

PHRASES = Phrases(("one", "two", "three"), ("four", "five"))


def draw(split: Split, seed: int = 0, language: Language = Language.ENGLISH) -> Draw:
    return Draw(str(seed), split, language)


def test_each_split_sees_its_own_phrases():
    assert set(PHRASES.trained) < {draw(Split.TRAINING, seed).phrase(PHRASES) for seed in range(200)}
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
