from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cluster.errors import LaunchError
from deployments.filter.parsing.families import DEEPSEEK_V3_1, LLAMA_3, QWEN_3, QWEN_3_CODER
from deployments.filter.parsing.reply_format import ReplyFormat
from deployments.messages import ReplyForm
from tests.deployments.filter.parsing.pieces import TOOLS


@pytest.mark.parametrize(
    ("prompt", "opening"),
    [
        ("<｜User｜>hi<｜Assistant｜><think>", "<think>"),
        ("<｜User｜>hi<｜Assistant｜></think>", ""),
        ("<｜Assistant｜></think>no<｜User｜>" + "long " * 200 + "<｜Assistant｜><think>\nHm, ", "<think>\nHm, "),
        ("<｜User｜>hi<｜Assistant｜><think>" + "so " * 500, "<think>" + "so " * 500),
        ("no anchor at all " * 50, ""),
        ("", ""),
    ],
)
def test_the_opening_is_the_prompts_text_behind_its_last_anchor(prompt: str, opening: str) -> None:
    assert ReplyFormat(DEEPSEEK_V3_1).opening(prompt.encode(), lambda ids: bytes(ids).decode(errors="replace")) == opening


def test_only_what_can_be_found_is_looked_for() -> None:
    assert ReplyFormat(DEEPSEEK_V3_1).applies_to(ReplyForm())
    assert not ReplyFormat(LLAMA_3).applies_to(ReplyForm())
    assert ReplyFormat(LLAMA_3).applies_to(ReplyForm(TOOLS))
    assert ReplyFormat(QWEN_3_CODER).has_calls
    assert not ReplyFormat({"start_anchor": "A", "fields": {"content": {}}}).has_calls


def test_special_tokens_in_marks_are_named() -> None:
    tokens = ["<|im_end|>", "<|im_start|>", "<|python_tag|>", "<tool_call>"]
    assert ReplyFormat(QWEN_3).named(tokens) == {"<|im_end|>", "<tool_call>"}
    assert ReplyFormat(LLAMA_3).named(tokens) == {"<|python_tag|>"}


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"fields": {"content": {}}},
        {"start_anchor": "A", "fields": {"content": "text"}},
        {"start_anchor": "A", "fields": []},
        {"start_anchor": "A", "fields": {"content": {"close_pattern": "("}}},
        {"start_anchor": "A", "fields": {"content": {"shut": "x"}}},
    ],
    ids=json.dumps,
)
def test_a_wrong_template_is_found_when_it_is_loaded(wrong: dict) -> None:
    with pytest.raises(LaunchError, match="response template"):
        ReplyFormat(wrong)


def test_parsing_needs_no_torch() -> None:
    code = "import sys; import deployments.filter.parsing.parsed_stream; sys.exit('torch' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[4])
