"""Which response template a model has, told from its files alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cluster.errors import LaunchError
from cluster.models.tiny import CHAT_TEMPLATE
from deployments.filter.parsing.families import (
    DEEPSEEK_R1,
    DEEPSEEK_V3_1,
    LLAMA_3,
    QWEN_2_5,
    QWEN_3,
    QWEN_3_CODER,
    Template,
    family_template,
    response_template,
)

# The lines by which each family's chat template is known.
QWEN_3_CHAT = '<|im_start|>assistant\\n<tool_call>\\n{"name": "\' + tool_call.name + \'", </tool_call><think>'
QWEN_2_5_CHAT = '<|im_start|> For each function call, return <tool_call>\\n{\\"name\\": <function-name>'
QWEN_3_CODER_CHAT = "<|im_start|><tool_call>\\n<function=example_function_name>\\n<parameter=x></function></tool_call>"
QWQ = "<|im_start|>assistant\\n<think>\\n"
R1 = "'<｜Assistant｜>' <｜tool▁call▁begin｜>' + tool['type'] + '<｜tool▁sep｜>' + name + '\\n' + '```json' + '\\n'"
V3_1 = "'<｜Assistant｜>' <｜tool▁call▁begin｜>'+ tool['function']['name'] + '<｜tool▁sep｜>' + tool['function']['arguments']"
OLD_DISTILL = "<｜User｜> <｜Assistant｜><think>\\n"
LLAMA_3_1 = '<|start_header_id|> {%- elif "tool_calls" in message %} {"name": "\' "parameters": '
LLAMA_3_0 = "<|start_header_id|>' + message['role'] + '<|end_header_id|>"


@pytest.mark.parametrize(
    ("chat_template", "family"),
    [
        (QWEN_3_CHAT, QWEN_3),
        (QWEN_2_5_CHAT, QWEN_2_5),
        (QWQ, QWEN_3),
        (QWEN_3_CODER_CHAT, QWEN_3_CODER),
        (R1, DEEPSEEK_R1),
        (OLD_DISTILL, DEEPSEEK_R1),
        (V3_1, DEEPSEEK_V3_1),
        (LLAMA_3_1, LLAMA_3),
        (LLAMA_3_0, None),
        (CHAT_TEMPLATE, None),
        ("[INST]{{ m }}[/INST]", None),
        (None, None),
    ],
)
def test_a_family_is_known_by_what_its_chat_template_writes(chat_template: str | None, family: Template | None) -> None:
    assert family_template(chat_template) is family


def test_the_models_own_files_go_first(tmp_path: Path) -> None:
    own = {"start_anchor": "A", "fields": {"content": {}}}
    (tmp_path / "chat_template.jinja").write_text(QWEN_3_CHAT)
    assert response_template(tmp_path) is QWEN_3
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"response_template": own}))
    assert response_template(tmp_path) == own
    (tmp_path / "response_template.json").write_text(json.dumps({**own, "start_anchor": "B"}))
    assert response_template(tmp_path) == {**own, "start_anchor": "B"}
    (tmp_path / "response_template.json").write_text("[]")
    with pytest.raises(LaunchError, match="response_template"):
        response_template(tmp_path)
