"""A tool that searches documents."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

QUERY = Parameter(
    "[query|q|search|text|search_term|keywords|search_query|terms|what]",
    "string",
    arguments.query,
    {EN: "[What to look for|Search terms]", ZH: "[搜索词|查询内容]"},
)

SEARCH = Tool(
    "[search|[search|find|query|look_up|get]_[documents|docs|files|knowledge|document]|document_search|doc_search]",
    {EN: "[Search documents|Find documents by words]", ZH: "[搜索文档|按关键词查找文件]"},
    (QUERY,),
    {
        EN: Phrases(
            (
                *ordering('[search|look through|go through] [the|our|all] [documents|files|papers|records] for "{0}"'),
                '[Search|Look through|Scan|Browse] [our |the |all |][documents|files|docs|records] for ["{0}"|{0}][.|, please.]',
                '[Find|Show me|Get|List] [all |the |any |][documents|files|papers|docs] [about|on|with|that mention|containing] ["{0}"|{0}][.|]',
                '[Which|What] [documents|files|papers|docs] [mention|contain|are about|deal with] ["{0}"|{0}]?',
                '[Are there|Do we have] [any |][documents|files|papers] [about|on] ["{0}"|{0}]?',
                '[Document search|Search the documents|Search|Query][:|] ["{0}"|{0}]',
                'I [need|want|am looking for] [documents|files|a document|papers] [about|on] ["{0}"|{0}].',
                'Where [is|do we have] the [document|file|paper] [about|on|with] "{0}"?',
                '[Somebody|My boss|A colleague] [asked for|needs] "{0}". [Search the documents.|Which document is it?|Find the document.]',
            ),
            ('Look for "{0}" in the documents.', 'In which document can I read about "{0}"?', 'Run a document search: "{0}"'),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[搜索|查找|搜|找][关于|有关|包含|提到][“{0}”|{0}]的[文档|文件|资料]"),
                *asking_zh("[关于|有关][“{0}”|{0}]的[文档|文件|资料]"),
                "[在|从]文档[里|中][搜索|查找|找|搜][“{0}”|{0}]。",
                "[哪些|哪个|哪份][文档|文件|资料][提到了|包含|是关于|讲][“{0}”|{0}]？",
                "[有|有没有|我们有][关于|提到][“{0}”|{0}]的[文档|文件]吗？",
                "[文档搜索|搜索文档|搜索|查文件][：|，][“{0}”|{0}]",
                "[同事|老板]要“{0}”，[搜一下文档|在哪个文件里|找文件]。",
            ),
            ("请在资料里找“{0}”。", "哪里有写“{0}”的文件？", "用“{0}”搜一搜文档。"),
        ),
    },
    {"document": arguments.path},
    {EN: "I found {document}.", ZH: "我找到了{document}。"},
    group="files",
)
