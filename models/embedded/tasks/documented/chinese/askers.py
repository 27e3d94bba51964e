"""What people say of themselves in Chinese before they ask."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases

ASKERS = Phrases(
    (
        "[你好|您好|嗨|早上好|晚上好|大家好]，[我是|我叫|这里是|我的名字是]{person}。{question}",
        "{person}[问|想知道|有个问题|问道|想问|来信说|让我问]：{question}",
        "我[在{company}工作|在{company}上班|来自{company}|是{company}的|是{company}的工程师|负责{company}的集群|刚加入{company}]。{question}",
        "{question}[谢谢|多谢|感谢|此致|祝好|拜托了]，{person}",
        "[我的同事|我的老板|我们的运维|我朋友|客户|同事]{person}[问|想知道|想问]：{question}",
        "{company}的[客户|同事|工程师|团队|老板|一个人][问|想知道|写道]：{question}",
        "[{company}的{person}|{person}（{company}）|{company}|{person}]：{question}",
        "[我们{company}|在{company}|{company}]，[我们用Fairshard|运行着Fairshard|正在试用Fairshard|有个问题]。{question}",
        "我[正在和|刚和|今天和]{person}[说话|讨论|谈Fairshard|开会]。{question}",
    ),
    ("你好！我叫{person}，是{company}的。{question}", "{person}的留言：{question}", "{question}我替{company}问的。"),
)
