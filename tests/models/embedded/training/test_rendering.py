import pytest

from deployments.messages import ChatMessage
from deployments.tokenizer.chat_template import ChatTemplate
from models.embedded.tasks.example import Conversation, Gap, Language, Message, ToolCall, exchange
from models.embedded.tasks.mixture import training_example
from models.embedded.training.evaluate import parsed
from models.embedded.training.rendering import TEMPLATE, Renderer, encode, gap_prompt
from models.embedded.training.tokenizer import BEGIN, END
from tests.models.embedded.training.factories import tokenizer

RENDERER = Renderer()
TOOL = {"type": "function", "function": {"name": "clock", "parameters": {"type": "object", "properties": {}}}}
CALLS = (ToolCall("clock", {"city": "北京"}), ToolCall("clock", {"city": "Rome", "hours": 24}))


def conversation(*messages: Message, thinking: bool = False, tools: tuple = ()) -> Conversation:
    return Conversation("any", Language.ENGLISH, messages, tools, thinking)


def test_an_answer_without_thinking():
    text = RENDERER.text(exchange("any", Language.ENGLISH, "Hi", "Hello!"))
    assert text == "<｜begin▁of▁sentence｜><｜User｜>Hi<｜Assistant｜></think>Hello!<｜end▁of▁sentence｜>"


def test_an_answer_with_reasoning():
    text = RENDERER.text(exchange("any", Language.ENGLISH, "1+1", "2", "1+1=2"))
    assert text == "<｜begin▁of▁sentence｜><｜User｜>1+1<｜Assistant｜><think>1+1=2</think>2<｜end▁of▁sentence｜>"


def test_the_prompt_is_where_the_whole_text_begins():
    for index in range(300):
        example = training_example(1, index)
        if isinstance(example, Gap):
            assert RENDERER.text(example).startswith(gap_prompt(example))
            continue
        assert RENDERER.text(example).startswith(RENDERER.prompt(example, len(example.messages) - 1))


def test_earlier_reasoning_is_dropped():
    asked = (Message("user", "a"), Message("assistant", "b", "because"), Message("user", "c"))
    text = RENDERER.prompt(conversation(*asked, Message("assistant", "d"), thinking=True), 3)
    assert (
        text == "<｜begin▁of▁sentence｜><｜User｜>a<｜Assistant｜></think>b<｜end▁of▁sentence｜><｜User｜>c<｜Assistant｜><think>"
    )


def test_tools_stand_behind_the_system_message_and_results_behind_their_calls():
    example = conversation(
        Message("system", "Be brief."),
        Message("user", "Time?"),
        Message("assistant", tool_calls=CALLS[:1]),
        Message("tool", "9:30"),
        Message("assistant", "It is 9:30."),
        tools=(TOOL,),
    )
    assert RENDERER.text(example) == (
        "<｜begin▁of▁sentence｜>Be brief.\n## Tools\n"
        '{"name":"clock","parameters":{"type":"object","properties":{}}}\n'
        "<｜User｜>Time?<｜Assistant｜></think><｜tool▁calls▁begin｜><｜tool▁call▁begin｜>clock<｜tool▁sep｜>"
        '{"city": "北京"}<｜tool▁call▁end｜><｜tool▁calls▁end｜><｜end▁of▁sentence｜>'
        "<｜tool▁output▁begin｜>9:30<｜tool▁output▁end｜><｜Assistant｜></think>It is 9:30.<｜end▁of▁sentence｜>"
    )


@pytest.mark.parametrize("content", ["", "Let me look.", "我看看。"])
@pytest.mark.parametrize("reasoning", ["", "They ask for the time."])
@pytest.mark.parametrize("calls", [(), CALLS[:1], CALLS])
def test_what_the_template_writes_transformers_parses(content, reasoning, calls):
    said = Message("assistant", content, reasoning, calls)
    example = conversation(Message("user", "Time?"), said, thinking=bool(reasoning), tools=(TOOL,))
    prompt = RENDERER.prompt(example, 1)
    assert parsed(prompt, RENDERER.text(example).removeprefix(prompt)) == said


def test_half_a_tool_call_is_content():
    text = "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>clock<｜tool▁sep｜>{"
    assert parsed("<｜Assistant｜></think>", text).tool_calls == ()


def test_the_service_renders_the_same_text():
    template = ChatTemplate(TEMPLATE.read_text(encoding="utf-8"), {"bos_token": BEGIN, "eos_token": END})
    messages = (Message("system", "Be brief."), Message("user", "Hi"), Message("assistant", "Hello!"), Message("user", "Bye"))
    example = conversation(*messages, Message("assistant", "Goodbye!"))
    wired = [ChatMessage(message.role, message.content) for message in messages]
    assert template.render(wired, add_generation_prompt=True) == RENDERER.prompt(example, 4)


def test_a_prefix_is_left_open():
    template = ChatTemplate(TEMPLATE.read_text(encoding="utf-8"), {"bos_token": BEGIN, "eos_token": END})
    view = {"role": "assistant", "content": "It", "prefix": True}
    text = template._template.render(messages=[view], add_generation_prompt=False, bos_token=BEGIN, eos_token=END)
    assert text.endswith("<｜Assistant｜></think>It")


def test_only_answers_are_learnt():
    example = conversation(
        Message("user", "a"), Message("assistant", "b"), Message("user", "c"), Message("assistant", "d", "e"), thinking=True
    )
    encoded = encode(tokenizer(), RENDERER.text(example))
    learnt = [token for token, answered in zip(encoded.ids, encoded.is_answer, strict=True) if answered]
    assert tokenizer().decode(learnt, skip_special_tokens=False) == f"b{END}e</think>d{END}"


def test_only_the_middle_of_a_gap_is_learnt():
    encoded = encode(tokenizer(), RENDERER.text(Gap("gaps", "def f(x):\n    return ", "\n", "x + 1")))
    learnt = [token for token, answered in zip(encoded.ids, encoded.is_answer, strict=True) if answered]
    assert tokenizer().decode(learnt, skip_special_tokens=False) == f"x + 1{END}"
