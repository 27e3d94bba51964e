import pytest

from models.embedded.tasks.draw import Split
from models.embedded.tasks.example import Conversation, Gap, Language
from models.embedded.tasks.mixture import TASKS
from models.embedded.training.evaluate import Score, generate, questions, table
from models.embedded.training.model import new_model
from models.embedded.training.rendering import Renderer
from models.embedded.training.tokenizer import END
from tests.models.embedded.training.factories import tokenizer

ASKED = list(questions(count=4))


def test_every_task_is_asked_in_both_splits_and_languages():
    assert {(question.example.task, question.split) for question in ASKED} == {
        (task, split) for task in TASKS for split in (Split.PHRASES, Split.VALUES)
    }
    assert {question.language for question in ASKED if isinstance(question.example, Conversation)} == set(Language)


@pytest.mark.parametrize("question", ASKED, ids=lambda question: f"{question.score}-{question.split}-{question.language}")
def test_the_right_text_is_right_and_another_is_not(question):
    assert question.is_right(question.message(right_text(question)))
    assert not question.is_right(question.message("Something else." + END))
    assert not question.is_right(question.message(""))


def right_text(question) -> str:
    if isinstance(question.example, Gap):
        return question.example.middle + END
    example = question.example
    upto = Conversation(example.task, example.language, example.messages[: question.turn + 1], example.tools, example.thinking)
    return Renderer().text(upto).removeprefix(question.prompt)


def test_a_prompt_is_answered_alike_alone_and_among_others():
    model = new_model(seed=1).eval()
    model.set_attn_implementation("sdpa")
    prompts = [question.prompt for question in ASKED[:6]]
    together = generate(model, tokenizer(), prompts, max_new_tokens=8)
    assert together == [generate(model, tokenizer(), [prompt], max_new_tokens=8)[0] for prompt in prompts]


def test_scores_are_a_table_of_all_columns():
    scores = {("facts", split, language): Score(9, 10) for split in (Split.PHRASES, Split.VALUES) for language in Language}
    scores |= {("gaps", split, None): Score(7, 8) for split in (Split.PHRASES, Split.VALUES)}
    assert table(scores).splitlines()[2:] == ["| facts" + " | 90.0 % of 10" * 4 + " |", "| gaps" + " | 87.5 % of 8" * 4 + " |"]
