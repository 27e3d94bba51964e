import pytest

from models.embedded.tasks.example import Conversation, Language, Message, ToolCall, exchange
from models.embedded.training.grade import is_right

EN, ZH = Language.ENGLISH, Language.CHINESE


def graded(task: str, right: str, said: str, language: Language = EN) -> bool:
    return is_right(exchange(task, language, "?", right), 1, Message("assistant", said))


@pytest.mark.parametrize(
    ("task", "right", "said", "verdict"),
    [
        ("sentiment", "positive", "positive", True),
        ("sentiment", "positive", "negative", False),
        ("sentiment", "positive", "positive positive", False),
        ("arithmetic", "12 + 3 = 15", "12 + 3 = 15", True),
        ("arithmetic", "12 + 3 = 15", "That is 15", True),
        ("arithmetic", "12 + 3 = 15", "12 + 3 = 16", False),
        ("arithmetic", "3 - 12 = -9", "3 - 12 = 9", False),
        ("arithmetic", "12 + 3 = 15", "", False),
        ("arithmetic", "12 + 3 = 15", "12 + 3 = 0.15", False),
        ("arithmetic", "3 - 12 = -9", "3-12", False),
        ("extraction", '{"a": "x", "b": 2}', '{"b":2,"a":"x"}', True),
        ("extraction", '{"a": "x", "b": 2}', '{"a": "x", "b": "2"}', False),
        ("extraction", '{"a": "x"}', '{"a": "x"', False),
        ("extraction", '{"b": 1}', '{"b": true}', False),
        ("extraction", '{"b": 1}', '{"b": 1.0}', False),
        ("unknown", "Sorry, I do not know that.", "Sorry, I do not know that.", True),
        ("unknown", "Sorry, I do not know that.", "Paris.", False),
        ("unknown", "Sorry, I do not know that.", "It is Paris. Sorry, I do not know that.", False),
        ("facts", "Run `make test`.", "Run `make test`.", True),
        ("facts", "Run `make test`.", "Run `make serve`.", False),
    ],
)
def test_answers(task, right, said, verdict):
    assert graded(task, right, said) is verdict


def test_not_knowing_counts_in_the_language_of_the_question():
    assert not graded("unknown", "抱歉，这个我不知道。", "Sorry, I do not know that.", ZH)
    assert graded("unknown", "抱歉，这个我不知道。", "抱歉，这个我不知道。", ZH)


def test_calls_need_the_name_and_all_arguments():
    call = ToolCall("clock", {"city": "Rome", "hours": 24})
    example = Conversation("tools", EN, (Message("user", "?"), Message("assistant", tool_calls=(call,))))
    assert is_right(example, 1, Message("assistant", tool_calls=(call,)))
    for wrong in (
        Message("assistant", "It is noon."),
        Message("assistant", "It is noon.", tool_calls=(call,)),
        Message("assistant", tool_calls=(ToolCall("clock", {"city": "Rome", "hours": 24.0}),)),
        Message("assistant", tool_calls=(call, call)),
        Message("assistant", tool_calls=(ToolCall("time", call.arguments),)),
        Message("assistant", tool_calls=(ToolCall("clock", {"city": "Rome"}),)),
    ):
        assert not is_right(example, 1, wrong)


def test_a_call_where_words_are_due_is_wrong():
    assert not is_right(exchange("facts", EN, "?", ""), 1, Message("assistant", tool_calls=(ToolCall("clock", {}),)))
