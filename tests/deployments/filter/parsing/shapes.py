"""Answers as models of each family write them, and what they mean."""

from __future__ import annotations

from dataclasses import dataclass

from deployments.filter.parsing.families import DEEPSEEK_R1, DEEPSEEK_V3_1, LLAMA_3, QWEN_2_5, QWEN_3, QWEN_3_CODER, Template

OWN: Template = {  # a checkpoint's own, as transformers documents them: arguments are read as JSON
    "defaults": {"role": "assistant"},
    "start_anchor_pattern": "<｜Assistant｜>(?:</think>)?",
    "fields": {
        "reasoning_content": {"open": "<think>", "close": "</think>", "content": "text"},
        "tool_calls": {
            "open_pattern": "(?:<｜tool▁calls▁begin｜>)?<｜tool▁call▁begin｜>(?P<name>[^<]+)<｜tool▁sep｜>",
            "close": "<｜tool▁call▁end｜>",
            "repeats": True,
            "content": "json",
            "transform": {"type": "function", "function": {"name": "{name}", "arguments": "{content}"}},
        },
        "content": {
            "close_pattern": "(?:<｜tool▁calls▁end｜>)?<｜end▁of▁sentence｜>|<｜tool▁calls▁end｜>",
            "content": "text",
        },
    },
}


@dataclass(frozen=True)
class Shape:
    """``text`` behind ``opening``; without tools ``calls`` are not looked for."""

    name: str
    template: Template
    text: str
    opening: str = ""
    reasoning: str = ""
    content: str = ""
    calls: tuple[tuple[str, str], ...] = ()
    tools: bool = True


R1_CALLS = (
    "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>get_weather\n```json\n"
    '{"city": "Paris", "days": [1, {"a": "}"}]}\n```<｜tool▁call▁end｜>\n'
    "<｜tool▁call▁begin｜>function<｜tool▁sep｜>get_time\n```json\n{}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>"
)
V3_1_CALLS = (
    '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>get_weather<｜tool▁sep｜>{"city": "Paris", "days": [1, {"a": "}"}]}<｜tool▁call▁end｜>'
    "<｜tool▁call▁begin｜>get_time<｜tool▁sep｜>{}<｜tool▁call▁end｜><｜tool▁calls▁end｜>"
)
QWEN_CALLS = (
    '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Paris", "days": [1, {"a": "}"}]}}\n</tool_call>\n'
    '<tool_call>\n{"name": "get_time", "arguments": {}}\n</tool_call>'
)
LLAMA_CALLS = (
    '{"name": "get_weather", "parameters": {"city": "Paris", "days": [1, {"a": "}"}]}}; {"name": "get_time", "parameters": {}}'
)
CALLS = (("get_weather", '{"city": "Paris", "days": [1, {"a": "}"}]}'), ("get_time", "{}"))
END = "<｜end▁of▁sentence｜>"

SHAPES = [
    Shape("r1 thinks", DEEPSEEK_R1, "Hm,\n\n< 3?\n</think>\n\nIt is 4 < 5.", "<think>\n", "Hm,\n\n< 3?", "It is 4 < 5."),
    Shape("r1 opens itself", DEEPSEEK_R1, "<think>\nHm.\n</think>\n\nYes." + END, "", "Hm.", "Yes."),
    Shape("r1 thinks nothing", DEEPSEEK_R1, "\n</think>\n\nYes.", "<think>\n", "", "Yes."),
    Shape("r1 calls", DEEPSEEK_R1, f"Hm.\n</think>\n\nLet me see.\n{R1_CALLS}{END}", "<think>\n", "Hm.", "Let me see.", CALLS),
    Shape("r1 only calls", DEEPSEEK_R1, R1_CALLS, calls=CALLS),
    Shape("r1 is cut in its reasoning", DEEPSEEK_R1, "Hm, <th", "<think>\n", "Hm, <th"),
    Shape("v3.1 says", DEEPSEEK_V3_1, "Grüß Gott 你好 🙂", content="Grüß Gott 你好 🙂"),
    Shape("v3.1 thinks", DEEPSEEK_V3_1, "Hm.</think>Yes.", "<think>", "Hm.", "Yes."),
    Shape("v3.1 calls", DEEPSEEK_V3_1, f"Let me see.{V3_1_CALLS}{END}", content="Let me see.", calls=CALLS),
    Shape("v3.1 thinks and calls", DEEPSEEK_V3_1, f"Hm.</think>{V3_1_CALLS}", "<think>", "Hm.", "", CALLS),
    Shape(
        "v3.1 is cut in a call",
        DEEPSEEK_V3_1,
        '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>f<｜tool▁sep｜>{"a": ',
        calls=(("f", '{"a":'),),
    ),
    Shape("own says", OWN, f"Yes, 1 < 2.{END}", content="Yes, 1 < 2."),
    Shape("own thinks and calls", OWN, f"Hm.</think>Wait.{V3_1_CALLS}{END}", "<think>", "Hm.", "Wait.", CALLS),
    Shape("own breaks its arguments", OWN, V3_1_CALLS.replace("{}", '{"a'), calls=(CALLS[0], ("get_time", '{"a'))),
    Shape("qwen says", QWEN_3, "Use <tool> or {x}.\n\n  Done. ", content="Use <tool> or {x}.\n\n  Done."),
    Shape("qwen thinks", QWEN_3, "<think>\nHm.\n</think>\n\nYes.<|im_end|>\n<|endoftext|>", "", "Hm.", "Yes."),
    Shape("qwen calls", QWEN_3, f"Let me see.\n{QWEN_CALLS}<|im_end|>", content="Let me see.", calls=CALLS),
    Shape("qwen thinks and calls", QWEN_3, f"<think>\nHm.\n</think>\n\n{QWEN_CALLS}", "", "Hm.", "", CALLS),
    Shape(
        "qwen in another order",
        QWEN_3,
        '<tool_call>\n{"arguments": {"city": "巴黎"}, "name": "f"}\n</tool_call>',
        calls=(("f", '{"city": "巴黎"}'),),
    ),
    Shape("qwen breaks a call", QWEN_3, "<tool_call>\n{oops}\n</tool_call>", content="{oops}"),
    Shape(
        "qwen escapes half a pair",
        QWEN_3,
        '<tool_call>{"arguments": {"a": "\\ud800"}, "name": "f"}</tool_call>',
        calls=(("f", '{"a": "\\ud800"}'),),
    ),
    Shape("qwen nests too deep", QWEN_3, f"<tool_call>{'[' * 2000}</tool_call>", content="[" * 2000),
    Shape("qwen names nothing", QWEN_3, '<tool_call>\n{"arguments": {}}\n</tool_call>', content='{"arguments": {}}'),
    Shape("qwen 2.5 calls", QWEN_2_5, f"<think> {QWEN_CALLS}<|im_end|>", content="<think>", calls=CALLS),
    Shape("qwen without tools", QWEN_3, f"<think>a</think>{QWEN_CALLS}", "", "a", QWEN_CALLS, tools=False),
    Shape("qwen is told not to think", QWEN_3, "Yes.", "<think>\n\n</think>\n\n", "", "Yes."),
    Shape("llama says", LLAMA_3, 'Objects look like {"name": "x"}; see.', content='Objects look like {"name": "x"}; see.'),
    Shape("llama calls", LLAMA_3, LLAMA_CALLS, calls=CALLS),
    Shape("llama calls behind its tag", LLAMA_3, f"<|python_tag|>{LLAMA_CALLS}<|eom_id|>", calls=CALLS),
    Shape("llama calls line by line", LLAMA_3, LLAMA_CALLS.replace("; ", "\n"), calls=CALLS),
    Shape("llama names the type", LLAMA_3, LLAMA_CALLS.replace('{"name"', '{"type": "function", "name"') + "<|eot_id|>", calls=CALLS),
    Shape("llama speaks and calls", LLAMA_3, f"Let me see.\n{LLAMA_CALLS}<|eom_id|>", content="Let me see.", calls=CALLS),
    Shape("llama says an object", LLAMA_3, '{"name": "Ann", "age": 5}', content='{"name": "Ann", "age": 5}'),
    Shape(
        "llama calls with code",
        LLAMA_3,
        '{"name": "f", "parameters": {"code": "if (a) { b }; c"}}<|eot_id|>',
        calls=(("f", '{"code": "if (a) { b }; c"}'),),
    ),
    Shape(
        "qwen coder calls",
        QWEN_3_CODER,
        "Wait.\n<tool_call>\n<function=get_weather>\n<parameter=city>\nParis\n</parameter>\n<parameter=days>\n3\n</parameter>\n"
        "</function>\n</tool_call>\n<tool_call>\n<function=get_time>\n</function>\n</tool_call><|im_end|>",
        content="Wait.",
        calls=(("get_weather", '{"city": "Paris", "days": 3}'), ("get_time", "{}")),
    ),
]  # fmt: skip
