import json
from contextlib import suppress
from dataclasses import replace

import pytest

from cluster.errors import BadRequest
from cluster.models.tiny import CHAT_TEMPLATE
from deployments.messages import ChatMessage, TemplateOptions, ToolCall
from deployments.tokenizer.chat_template import ChatTemplate

# Written for this test after the habits of each family: block trimming, namespaces, loop variables, slices, filters.
QWEN_LIKE = """
{%- if tools %}
    {{- '<|im_start|>system\\n' ~ tools | tojson }}
{%- endif %}
{%- if messages[0].role != 'system' %}
    {{- '<|im_start|>system\\nYou are a helpful assistant.<|im_end|>\\n' }}
{%- endif %}
{%- for message in messages %}
    {%- if message.role == 'user' or (message.role == 'system' and loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == 'assistant' %}
        {%- set body = message.content.split('</think>')[-1].lstrip('\\n') %}
        {{- '<|im_start|>assistant' + ('\\n' + body if body else '') + '<|im_end|>\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}
"""
LLAMA3_LIKE = """{{ bos_token }}
{%- if date_string is not defined %}
    {%- set date_string = strftime_now("%d %b %Y") if strftime_now is defined else "26 Jul 2024" %}
{%- endif %}
{% set loop_messages = messages %}
{% for message in loop_messages %}
    {% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n' + message['content'] | trim + '<|eot_id|>' %}
    {{ content }}
{% endfor %}
{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{{ date_string }}{% endif %}
"""
DEEPSEEK_LIKE = """{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}
{%- set ns = namespace(is_first=false, system='', last_user=false) -%}
{%- for message in messages %}{%- if message['role'] == 'system' %}
{%- set ns.system = ns.system + message['content'] %}{% continue %}{%- endif %}{%- endfor -%}
{{ bos_token }}{{ ns.system }}
{%- for message in messages %}
{%- if message['role'] == 'user' %}{%- set ns.last_user = true -%}{{ '<｜User｜>' + message['content'] }}{%- endif %}
{%- if message['role'] == 'assistant' and message['content'] is not none %}
{%- set content = message['content'] %}
{%- if '</think>' in content %}{%- set content = content.split('</think>')[-1] %}{%- endif %}
{%- generation -%}{{ '<｜Assistant｜>' + content + eos_token }}{%- endgeneration -%}
{%- set ns.last_user = false -%}
{%- endif %}
{%- if message['role'] == 'odd' %}{{ raise_exception('Unknown role: ' + message['role']) }}{%- endif %}
{%- endfor -%}
{% if add_generation_prompt and ns.last_user %}{{ '<｜Assistant｜><think>\n' }}{% endif %}"""
TOJSON = "{% for m in messages %}{{ m | tojson }}{{ m | tojson(indent=2) }}{% endfor %}{{ tools is none }}{{ documents }}"

SPECIALS = {"bos_token": "<｜begin▁of▁sentence｜>", "eos_token": "<｜end▁of▁sentence｜>"}
CONVERSATIONS = {
    "one turn": [ChatMessage("user", "Hello <b>\"world\"</b> & '你好' 🙂")],
    "system first": [ChatMessage("system", "  Be brief.\n"), ChatMessage("user", " two\n\nlines ")],
    "with history": [
        ChatMessage("user", "1+1?"),
        ChatMessage("assistant", "<think>\nsum\n</think>\n\n2"),
        ChatMessage("system", "late"),
        ChatMessage("user", "{{ 1 + 1 }} {% raw %}", name="ann"),
    ],
    "open end": [ChatMessage("user", "go"), ChatMessage("assistant", "")],
}


@pytest.fixture(scope="module")
def peer():
    transformers = pytest.importorskip("transformers")
    from tokenizers import Tokenizer, models

    return transformers.PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.BPE()), **SPECIALS)


@pytest.mark.parametrize("add_generation_prompt", [True, False])
@pytest.mark.parametrize("conversation", CONVERSATIONS.values(), ids=CONVERSATIONS.keys())
@pytest.mark.parametrize(
    "source",
    [CHAT_TEMPLATE, QWEN_LIKE, LLAMA3_LIKE, DEEPSEEK_LIKE, TOJSON],
    ids=["tiny", "qwen", "llama3", "deepseek", "tojson"],
)
def test_text_is_what_transformers_makes(peer, source, conversation, add_generation_prompt):
    messages = [
        {k: v for k, v in (("role", m.role), ("content", m.content), ("name", m.name)) if v is not None} for m in conversation
    ]
    expected = peer.apply_chat_template(
        messages, chat_template=source, add_generation_prompt=add_generation_prompt, tokenize=False
    )
    assert ChatTemplate(source, SPECIALS).render(conversation, add_generation_prompt) == expected


def test_what_the_template_refuses_is_the_clients_mistake():
    with pytest.raises(BadRequest, match="Unknown role: odd") as caught:
        ChatTemplate(DEEPSEEK_LIKE, SPECIALS).render([ChatMessage("odd", "x")], True)
    assert caught.value.param == "messages"


@pytest.mark.parametrize("source", ["{{ messages.__class__.__mro__ }}", "{{ ''.__class__ }}", "{{ messages.append(1) }}"])
def test_a_template_stays_in_its_sandbox(source):
    try:
        text = ChatTemplate(source, {}).render([ChatMessage("user", "x")], True)
    except BadRequest:
        return
    assert "class" not in text


TOOLS = [{"type": "function", "function": {"name": "get_weather", "description": "Wetter <b>", "parameters": {"type": "object"}}}]
CALLED = [
    ChatMessage("user", "Weather?"),
    ChatMessage(
        "assistant", None, reasoning="Hm.", tool_calls=(ToolCall("call_1", "get_weather", '{"city": "巴黎", "days": [1, 2]}'),)
    ),
    ChatMessage("tool", "sun", tool_call_id="call_1"),
]
# Each takes a call's arguments in another way: as an object, as text, as either, by name, as a part of something larger.
CALL_TEMPLATES = {
    "object": "{{ call.name }}: {{ call.arguments | tojson }}",
    "either": "{% if call.arguments is string %}{{ call.arguments }}{% else %}{{ call.arguments | tojson }}{% endif %}",
    "by name": "{% for name, value in call.arguments|items %}{{ name }}={{ value }};{% endfor %}",
    "if object": "{% if call.arguments is mapping %}{% for name in call.arguments.items() %}{{ name[0] }};{% endfor %}{% endif %}",
    "whole": "{{ call | tojson }}",
}
FRAME = """{%- if tools %}{{ tools | tojson }}{% endif %}{{ thinking }}{{ enable_thinking }}{{ reasoning_effort }}
{%- for message in messages %}[{{ message.role }}{{ message.tool_call_id }}]{{ message.reasoning_content }}
{%- if message.tool_calls %}{% for one in message.tool_calls %}{% set call = one.function %}CALL{% endfor %}
{%- else %}{{ message.content }}{% endif %}{% endfor %}"""


@pytest.mark.parametrize("how", CALL_TEMPLATES)
def test_tools_calls_and_switches_are_what_transformers_makes(peer, how):
    source = FRAME.replace("CALL", CALL_TEMPLATES[how])
    call = {"name": "get_weather", "arguments": {"city": "巴黎", "days": [1, 2]}}
    messages = [
        {"role": "user", "content": "Weather?"},
        {"role": "assistant", "reasoning_content": "Hm.", "tool_calls": [{"function": call}]},
        {"role": "tool", "content": "sun", "tool_call_id": "call_1"},
    ]
    switches = {"thinking": True, "enable_thinking": True, "reasoning_effort": "low"}
    expected = peer.apply_chat_template(messages, chat_template=source, tools=TOOLS, tokenize=False, **switches)
    options = TemplateOptions(json.dumps(TOOLS), True, "low")
    assert ChatTemplate(source, SPECIALS).render(CALLED, False, options) == expected


def test_a_template_that_joins_arguments_to_text_gets_the_models_own_text():
    source = "{% for m in messages %}{% for c in m.tool_calls %}{{ c.id + ':' + c.function.arguments }}{% endfor %}{% endfor %}"
    broken = ChatMessage("assistant", None, tool_calls=(ToolCall("1", "f", '{"a": '),))
    assert ChatTemplate(source, {}).render([broken], False) == '1:{"a": '
    source = source.replace("c.id + ':' + c.function.arguments", "c.function.arguments | tojson")
    assert ChatTemplate(source, {}).render([broken], False) == '"{\\"a\\": "'


@pytest.mark.parametrize("arguments", ["[" * 900 + "]" * 900, "[" * 9000, '{"a": "\\ud800"}', "", "5", '"text"', "null"])
@pytest.mark.parametrize("how", CALL_TEMPLATES)
def test_strange_arguments_are_rendered_or_refused(how, arguments):
    source = FRAME.replace("CALL", CALL_TEMPLATES[how])
    message = ChatMessage("assistant", None, tool_calls=(ToolCall("1", "f", arguments),))
    with suppress(BadRequest):
        assert ChatTemplate(source, {}).render([message], False).encode()


def test_what_is_not_asked_for_is_left_to_the_template():
    source = "{{ thinking is defined }} {{ enable_thinking | default('its own') }} {{ tools is none }}"
    assert ChatTemplate(source, {}).render([ChatMessage("user", "x")], True) == "False its own True"


def test_a_template_without_a_place_for_tools_refuses_them():
    with pytest.raises(BadRequest, match="no place for tools") as caught:
        ChatTemplate(DEEPSEEK_LIKE, SPECIALS).render([ChatMessage("user", "x")], True, TemplateOptions(tools="[]"))
    assert caught.value.param == "tools"


@pytest.mark.parametrize(
    ("source", "ends"),
    [
        (QWEN_LIKE, "<|im_start|>assistant\nSure: "),
        (LLAMA3_LIKE, "<|end_header_id|>\n\nSure: "),
        (DEEPSEEK_LIKE, "<｜Assistant｜>Sure: "),
    ],
    ids=["qwen", "llama3", "deepseek"],
)
def test_a_prefix_is_the_end_of_the_prompt(source, ends):
    messages = [ChatMessage("user", "go"), ChatMessage("assistant", "Sure: ", prefix=True)]
    assert ChatTemplate(source, SPECIALS).render(messages, True).endswith(ends)


def test_a_prefix_without_content_goes_on_reasoning():
    source = "{% for m in messages %}<think>{{ m.reasoning_content }}</think>{{ m.content }}{{ m.prefix }}{% endfor %}"
    begun = ChatMessage("assistant", "", reasoning="Hm, ", prefix=True)
    assert ChatTemplate(source, {}).render([begun], True) == "<think>Hm, "
    assert ChatTemplate(source, {}).render([replace(begun, content="A")], True) == "<think>Hm, </think>A"
    with pytest.raises(BadRequest, match="reasoning_content"):
        ChatTemplate(DEEPSEEK_LIKE, SPECIALS).render([begun], True)
