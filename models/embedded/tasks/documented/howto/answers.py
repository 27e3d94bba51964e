"""How to get other answers from the API."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import API, Kind, fact

ANSWERS = (
    fact(
        Kind.HOW,
        (
            (
                "[use|switch on|turn on|get|choose|enable] greedy [decoding|sampling|search]",
                "[switch off|turn off|disable|avoid] random [sampling|choices]",
                "[decode|sample] greedily",
                "always take the most likely token",
            ),
            "Set `temperature` to 0.",
        ),
        (
            (
                "[使用|开启|启用|打开|进行]贪心[解码|采样|搜索]",
                "[关闭|关掉|禁用|避免]随机[采样|抽样|选择]",
                "总是[选|取][最可能的|概率最大的]令牌",
                "让采样不[随机|再随机]",
            ),
            "把`temperature`设为0。",
        ),
        API,
        "0 is greedy",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[get|see|receive|include|have] [usage|the usage|token usage] in [a stream|streaming|a streamed answer]",
                "[see|count|know|get] the [tokens|token counts] of a [streamed answer|stream]",
                "[make|let] a stream [report|tell|contain] its usage",
                "[learn|find out] how many tokens a streamed answer [took|used]",
            ),
            'Set `stream_options` to `{"include_usage": true}`.',
        ),
        (
            (
                "在[流|流式输出|流式回答|流式响应][中|里][得到|看到|获取|包含][用量|令牌用量|使用量]",
                "[查看|知道|统计|得到][流式回答|流式输出|流]的[令牌数|用量|令牌用量]",
                "让[流|流式回答][报告|返回|带上][用量|令牌数]",
            ),
            '把`stream_options`设为`{"include_usage": true}`。',
        ),
        API,
        "only with `include_usage`",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[repeat|reproduce|recreate] [an answer|the same answer|a result|a completion]",
                "get the same [answer|result|completion|text] [again|twice|every time]",
                "make [answers|results] [reproducible|repeatable|deterministic]",
                "[receive|obtain] an identical answer [again|twice]",
            ),
            "Send the same `seed`.",
        ),
        (
            (
                "[重复|重现|复现|再现][一个|同一个|][回答|答案|结果|补全]",
                "[再次|再一次|每次|又一次][得到|获得][相同|同样|一样]的[回答|答案|结果]",
                "让[回答|结果|答案][可重复|可复现|每次一样]",
            ),
            "发送相同的`seed`。",
        ),
        API,
        "**seed** repeats an answer",
    ),
)
