from collections.abc import Callable, Hashable

import pytest

from models.embedded.tasks import gaps
from models.embedded.tasks.draw import Draw, Split, T, is_held_out
from models.embedded.tasks.example import Conversation, Gap, Language
from models.embedded.tasks.mixture import SHARES, TASKS, held_out, training_example
from models.embedded.tasks.phrases import Phrases, is_form

every_task = pytest.mark.parametrize("task", list(TASKS))


class Recorder(Draw):
    """Remembers which phrases and values were drawn."""

    def __init__(self, seed: str, split: Split, language: Language):
        super().__init__(seed, split, language)
        self.phrases: set[tuple[Phrases, str]] = set()
        self.values: set[Hashable] = set()

    def phrase(self, phrases: Phrases) -> str:
        before = self.random.getstate()
        plain = self.random.choice(phrases.trained if self.split is Split.TRAINING else phrases.tested)
        self.random.setstate(before)
        self.phrases.add((phrases, plain))
        return super().phrase(phrases)

    def value(self, make: Callable[[Draw], T]) -> T:
        value = super().value(make)
        self.values.add(value)
        return value


def recorded(task: str, split: Split) -> tuple[set[tuple[Phrases, str]], set[Hashable]]:
    phrases: set[tuple[Phrases, str]] = set()
    values: set[Hashable] = set()
    for language in Language:
        for seed in range(300):
            draw = Recorder(str(seed), split, language)
            TASKS[task](draw)
            phrases |= draw.phrases
            values |= draw.values
    return phrases, values


def test_the_same_seed_gives_the_same_examples():
    assert [training_example(3, index) for index in range(200)] == [training_example(3, index) for index in range(200)]
    assert training_example(3, 0) != training_example(4, 0)


def test_every_task_has_a_share_and_both_languages():
    examples = [training_example(1, index) for index in range(4000)]
    spoken = {(example.task, example.language) for example in examples if isinstance(example, Conversation)}
    assert spoken == {(task, language) for task in TASKS if task != gaps.TASK for language in Language}
    assert {example.task for example in examples} == SHARES.keys() == TASKS.keys()


@every_task
def test_no_tested_phrase_and_no_value_held_out_is_trained(task):
    _, values = recorded(task, Split.TRAINING)
    for split in (Split.PHRASES, Split.VALUES):
        tested_phrases, tested_values = recorded(task, split)
        assert not any(is_form(tested, trained) for of, tested in tested_phrases for trained in of.trained)
        if split is Split.VALUES:
            assert not set(map(repr, values)) & set(map(repr, tested_values))  # 4 and 4.0 are two values, as they are two texts
    assert not any(is_held_out(value) for value in values)


@every_task
def test_tests_are_not_among_the_training_examples(task):
    trained = {repr(example) for example in (training_example(1, index) for index in range(3000))}
    for split in (Split.PHRASES, Split.VALUES):
        for language in Language:
            assert not trained & {repr(example) for example in held_out(task, split, language, 30)}


@every_task
def test_tests_are_many_and_repeat(task):
    for language in Language:
        examples = held_out(task, Split.VALUES, language, 50)
        assert examples == held_out(task, Split.VALUES, language, 50)
        assert len({repr(example) for example in examples}) == 50


def test_conversations_end_with_an_answer_and_only_the_last_reasons():
    for index in range(3000):
        example = training_example(1, index)
        if isinstance(example, Gap):
            assert example.middle
            continue
        assert example.messages[-1].role == "assistant"
        assert example.messages[-1].content or example.messages[-1].tool_calls
        assert example.thinking == bool(example.messages[-1].reasoning)
        assert not any(message.reasoning for message in example.messages[:-1])
        assert all(message.content or message.tool_calls for message in example.messages)


def test_every_task_of_words_is_also_taught_in_thinking_mode():
    examples = [training_example(1, index) for index in range(6000)]
    thinking = {example.task for example in examples if isinstance(example, Conversation) and example.thinking}
    assert thinking == TASKS.keys() - {gaps.TASK}
