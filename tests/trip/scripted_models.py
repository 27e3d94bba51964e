"""Models that say what is written here: real files and a real tokenizer, and a ReplicaGroup that reads from a script."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

from ray import serve
from tokenizers import AddedToken, Tokenizer

from cluster.models import tiny
from deployments.messages import Admitted, GenerateRequest, TokenDelta, Usage
from tests.trip import shared

# After the manner of DeepSeek-V3.1, with a place for tools.
DEEP_TEMPLATE = """
{%- for m in messages if m.role == 'system' %}{{ m.content }}{% endfor %}
{%- if tools %}{% for tool in tools %}{{ '\\n' + tool.function | tojson }}{% endfor %}{% endif %}
{%- for m in messages %}
{%- if m.role == 'user' %}{{ '<｜User｜>' + m.content }}
{%- elif m.role == 'tool' %}{{ '<｜tool▁output▁begin｜>' + m.content + '<｜tool▁output▁end｜>' }}
{%- elif m.role == 'assistant' %}{{ '<｜Assistant｜></think>' + (m.content or '') }}
{%- for call in m.tool_calls or [] %}
{{- '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>' + call.function.name + '<｜tool▁sep｜>' + call.function.arguments }}
{{- '<｜tool▁call▁end｜><｜tool▁calls▁end｜>' }}{% endfor %}{{ eos_token }}{% endif %}{% endfor %}
{%- if add_generation_prompt %}{{ '<｜Assistant｜>' + ('<think>' if thinking else '</think>') }}{% endif %}"""
# After the manner of Qwen3.
QWEN_TEMPLATE = """
{%- if tools %}{{ '<|im_start|>system\\n' + (tools | tojson) + ' Write <tool_call></tool_call>.<|im_end|>\\n' }}{% endif %}
{%- for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + (m.content or '') }}
{%- for call in m.tool_calls or [] %}
{{- '<tool_call>\\n{"name": "' + call.function.name + '", "arguments": ' + (call.function.arguments | tojson) + '}\\n</tool_call>' }}
{%- endfor %}{{ '<|im_end|>\\n' }}{% endfor %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}
{%- if enable_thinking is defined and not enable_thinking %}{{ '<think>\\n\\n</think>\\n\\n' }}{% endif %}{% endif %}"""
MARKS = {
    "deep": [
        "<｜User｜>", "<｜Assistant｜>", "<think>", "</think>", "<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>", "<｜tool▁call▁begin｜>",
        "<｜tool▁call▁end｜>", "<｜tool▁sep｜>", "<｜tool▁output▁begin｜>", "<｜tool▁output▁end｜>", "<｜fim▁begin｜>", "<｜fim▁hole｜>",
        "<｜fim▁end｜>",
    ],
    "qwen": ["<think>", "</think>", "<tool_call>", "</tool_call>"],
}  # fmt: skip
TEMPLATES = {"deep": DEEP_TEMPLATE, "qwen": QWEN_TEMPLATE}

# What a model says when its prompt has this word.
ANSWERS = {
    "deep": {
        "WEATHER": 'Let me see.<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>get_weather<｜tool▁sep｜>{"city": "Grüß 你好"}<｜tool▁call▁end｜>'
        '<｜tool▁call▁begin｜>get_weather<｜tool▁sep｜>{"city": "Rom"}<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
        "SUM": "2 and 2 are 4</think>It is 4.",
        "HELLO": "Hello, END of it",
    },
    "qwen": {
        "WEATHER": '<think>\nThey ask END.\n</think>\n\n<tool_call>\n{"name": "get_weather", "arguments": {"city": "Grüß 你好"}}\n</tool_call>\n'
        '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Rom"}}\n</tool_call>',
        "SUM": "<think>\n2 and 2 are 4\n</think>\n\nIt is 4.",
        "HELLO": "Hello, END of it",
    },
}


def make_model(directory: Path, name: str) -> Path:
    """A directory with the files of the model called ``name``, its weights the tiny model's."""
    shutil.copytree(tiny.make_tiny(directory.parent / "tiny"), directory)
    tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
    tokenizer.add_tokens([AddedToken(mark, normalized=False) for mark in MARKS[name]])
    tokenizer.save(str(directory / "tokenizer.json"))
    config = json.loads((directory / "tokenizer_config.json").read_text())
    (directory / "tokenizer_config.json").write_text(json.dumps({**config, "chat_template": TEMPLATES[name]}))
    return directory


@serve.deployment(name="ReplicaGroup", max_ongoing_requests=100)
class ScriptedGroup:
    """What the Filter calls: says its lines in deltas of one, two and three tokens by turns."""

    def __init__(self, name: str, directory: Path):
        self._answers, self._tokenizer = ANSWERS[name], Tokenizer.from_file(str(directory / "tokenizer.json"))

    async def generate(self, request: GenerateRequest) -> AsyncIterator[Admitted | TokenDelta]:
        prompt = self._tokenizer.decode(request.prompt_ids, skip_special_tokens=False)
        shared.prompts.append(prompt)
        yield Admitted(request.request_id, "scripted")
        answer = next((answer for word, answer in self._answers.items() if word in prompt), prompt)
        ids = self._tokenizer.encode(answer, add_special_tokens=False).ids
        at = 0
        while at < len(ids):
            size = 1 + at % 3
            yield TokenDelta(tuple(ids[at : at + size]))
            at += size
        yield TokenDelta((), "stop", Usage(len(request.prompt_ids), len(ids)))
