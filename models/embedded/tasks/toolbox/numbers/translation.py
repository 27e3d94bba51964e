"""A tool that translates."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, ordering, ordering_zh
from models.embedded.tasks.toolbox.numbers.groups import COMMON
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

WORDS = Parameter(
    "[text|sentence|words|phrase|input|content|source_text|original]",
    "string",
    arguments.sentence,
    {EN: "[Text|What to translate]", ZH: "[原文|文本]"},
)

LANGUAGE = Parameter(
    "[language|target|to|lang|target_language|into|to_language|output_language|language_name]",
    "string",
    arguments.language,
    {EN: "[Language of the result|Target language]", ZH: "[目标语言|译成]"},
    few=True,
)

TRANSLATION = Tool(
    "[translate|translator|[translate|convert]_[text|sentence|words]|text_translation|[get|make]_translation|translation]",
    {EN: "[Translate a text|Say a text in another language]", ZH: "[翻译文本|把文字译成另一种语言]"},
    (WORDS, LANGUAGE),
    {
        EN: Phrases(
            (
                *ordering('[translate|put|render] "{0}" [into|to] {1}'),
                *asking('the {1} [for|translation of|translation for|version of|word for] "{0}"'),
                'Translate "{0}" [into|to] {1}[.|, please.]',
                "[Translate|Put|Render] into {1}: {0}",
                'How [do I|do you|does one|would you|can I] say "{0}" in {1}?',
                '[In|To|Into] {1}: "{0}"[.|]',
                'What is "{0}" in {1}?',
                '"{0}" in {1}[, please.|?|.]',
                'I [want|need|have|would like] to [say|write] "{0}" in {1}.',
                '[I am in a foreign country|My friend speaks only {1}]. How do I say "{0}" in {1}?',
                '{1} [translation|version], please: "{0}"[.|]',
            ),
            ('Please say "{0}" in {1}.', 'What does "{0}" become in {1}?', "I need this in {1}: {0}"),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[把|将]“{0}”[翻译成|译成|翻成|译为]{1}"),
                "“{0}”[用{1}怎么说|的{1}是什么|用{1}怎么写|{1}怎么讲|翻成{1}]？",
                "[翻译|译]成{1}：[“{0}”|{0}]",
                "{1}[怎么说|怎么讲|里怎么说]“{0}”？",
                "[翻译|译一下]“{0}”，[用|到|目标语言]{1}。",
                "我[想|要|需要|得]用{1}[说|写]“{0}”。",
                "{1}[翻译|版]：“{0}”。",
                "[我在国外|朋友只会{1}]，“{0}”用{1}怎么说？",
            ),
            ("请用{1}说“{0}”。", "“{0}”变成{1}是什么？", "我需要这句话的{1}：{0}"),
        ),
    },
    {"translation": arguments.word},
    {EN: 'In {1} this is "{translation}".', ZH: "{1}是“{translation}”。"},
    group=COMMON,
)
