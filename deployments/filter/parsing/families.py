"""How each model family writes reasoning and tool calls: one declarative response template each.

The form is transformers' (``transformers.utils.chat_parsing``): fields with the marks that open and close them. The field
without an opening mark takes the rest. Arguments are kept as the text that the model wrote. No mark may end in something
optional: where the text is cut just there, the parser would take the shorter mark.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cluster.models.facts import read_json
from cluster.models.tokenizer_files import chat_template, tokenizer_config

Template = dict[str, Any]

_THINK = {"open": "<think>", "close": "</think>"}
_CALL = {"type": "function", "function": {"name": "{name}", "arguments": "{content}"}}
_WHOLE_CALL = {"type": "function", "function": "{content}"}

# The marks that end an answer close `content`, so that nothing behind the last call opens it anew.
_DEEPSEEK_CONTENT = {"close_pattern": r"\s*(?:<｜tool▁calls▁end｜>)?<｜end▁of▁sentence｜>|\s*<｜tool▁calls▁end｜>"}
_DEEPSEEK_CALL = r"\s*(?:<｜tool▁calls▁begin｜>\s*)?<｜tool▁call▁begin｜>"

DEEPSEEK_R1: Template = {  # V3, V3-0324, R1 and its distills: the kind of tool, and arguments in a fence
    "start_anchor_pattern": r"<｜Assistant｜>(?:</think>)?",
    "fields": {
        "reasoning_content": _THINK,
        "tool_calls": {
            "open_pattern": _DEEPSEEK_CALL + r"\w*<｜tool▁sep｜>\s*(?P<name>[^\s<]+)\s*```(?:json)?\s*(?=\{)",
            "close_pattern": r"\s*```\s*<｜tool▁call▁end｜>",
            "repeats": True,
            "transform": _CALL,
        },
        "content": _DEEPSEEK_CONTENT,
    },
}
DEEPSEEK_V3_1: Template = {  # V3.1 and later: name and arguments, nothing else
    "start_anchor_pattern": r"<｜Assistant｜>(?:</think>)?",
    "fields": {
        "reasoning_content": _THINK,
        "tool_calls": {
            "open_pattern": _DEEPSEEK_CALL + r"(?P<name>[^<]+)<｜tool▁sep｜>",
            "close": "<｜tool▁call▁end｜>",
            "repeats": True,
            "transform": _CALL,
        },
        "content": _DEEPSEEK_CONTENT,
    },
}
QWEN_2_5: Template = {  # after Hermes: an object with name and arguments
    "start_anchor": "<|im_start|>assistant\n",
    "fields": {
        "tool_calls": {
            "open_pattern": r'\s*<tool_call>\s*\{\s*"name"\s*:\s*"(?P<name>[^"\\]+)"\s*,\s*"arguments"\s*:\s*(?=\{)',
            "close_pattern": r"\s*\}\s*</tool_call>",
            "repeats": True,
            "transform": _CALL,
        },
        "tool_calls_in_other_order": {
            "open_pattern": r"\s*<tool_call>",
            "close": "</tool_call>",
            "content": "json",
            "repeats": True,
            "transform": _WHOLE_CALL,
        },
        "content": {"close_pattern": r"\s*(?:<\|im_end\|>|<\|endoftext\|>)"},
    },
}
QWEN_3: Template = {**QWEN_2_5, "fields": {"reasoning_content": _THINK, **QWEN_2_5["fields"]}}
QWEN_3_CODER: Template = {  # arguments as elements, one by one; they become JSON by the tools' schemas when the call ends
    "start_anchor": "<|im_start|>assistant\n",
    "fields": {
        "tool_calls": {
            "open_pattern": r"\s*<tool_call>\s*<function=(?P<name>[^>\n]+)>",
            "close_pattern": r"</function>\s*</tool_call>",
            "content": "xml-inline",
            "content_args": {"tag_pattern": r"<parameter=(?P<key>[^>\n]+)>\n?(?P<value>.*?)\n?</parameter>"},
            "repeats": True,
            "transform": _CALL,
        },
        "content": QWEN_2_5["fields"]["content"],
    },
}
LLAMA_3: Template = {  # Llama 3.1 to 3.3: a bare object, first, behind the tag, behind another or on a line of its own
    "start_anchor": "<|start_header_id|>assistant<|end_header_id|>\n\n",
    "fields": {
        "tool_calls": {
            "open_pattern": (
                r'(?:\A|<\|python_tag\|>|;|\n)\s*\{\s*(?:"type"\s*:\s*"function"\s*,\s*)?'
                r'"name"\s*:\s*"(?P<name>[^"\\]+)"\s*,\s*"(?:parameters|arguments)"\s*:\s*(?=\{)'
            ),
            "close_pattern": r'\s*\}(?=\s*(?:[;\n]\s*\{\s*"(?:type|name)"|<\|eom_id\|>|<\|eot_id\|>|\Z))',
            "repeats": True,
            "transform": _CALL,
        },
        "content": {"close_pattern": r"\s*(?:<\|eom_id\|>|<\|eot_id\|>)"},
    },
}


def response_template(directory: Path) -> Template | None:
    """How the model in ``directory`` writes: as its own files tell it, else as its family does; None when neither is known.

    Raises LaunchError when a file cannot be read.
    """
    own = read_json(directory / "response_template.json") or tokenizer_config(directory).get("response_template")
    return own or family_template(chat_template(directory))


def family_template(chat_template: str | None) -> Template | None:
    """The response template of the family whose marks ``chat_template`` writes; None when it writes none that we know.

    What a model was trained on shows there, not in its architecture: a distill of R1 is a Llama by its config.
    """
    source = chat_template or ""
    if "<｜Assistant｜>" in source:
        return DEEPSEEK_R1 if "```json" in source or "<｜tool▁sep｜>" not in source else DEEPSEEK_V3_1
    if "<|im_start|>" in source and "<tool_call>" in source:
        return QWEN_3_CODER if "<function=" in source else QWEN_3 if "<think>" in source else QWEN_2_5
    if "<|im_start|>" in source and "<think>" in source:
        return QWEN_3
    return LLAMA_3 if "<|start_header_id|>" in source and "tool_calls" in source else None
