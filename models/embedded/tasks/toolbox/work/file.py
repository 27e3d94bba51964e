"""A tool that reads files."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

PATH = Parameter(
    "[path|file|file_path|filename|name|location|file_name|source|target_file|filepath]",
    "string",
    arguments.path,
    {EN: "[Path of the file|File]", ZH: "[文件路径|文件]"},
)

FILE = Tool(
    "[read_file|[open|load|show|get|cat|view|print]_[file|text_file|file_content]|file_reader|file_open]",
    {EN: "[Read a file|Open a file by its path]", ZH: "[读取文件|打开文件]"},
    (PATH,),
    {
        EN: Phrases(
            (
                *asking("the [content|text|contents] of [the file |file |]{0}"),
                *ordering("[open|read|show|load|print|display] [the file |file |]{0}"),
                "[Open|Read|Load|Show|Print|Display|View] [the file |file |my file |]{0}[.|, please.]",
                "What [is|stands|does one find] in [the file |file |]{0}?",
                "{0}: [open|show|read|what is in it|print it][.|]",
                "I [want|need|have] to [see|read] [the file |file |]{0}.",
                "[Cat|Type|File] {0}",
            ),
            ("Please let me read {0}", "Which text is written in {0}?", "Go to the file {0} and open it."),
        ),
        ZH: Phrases(
            (
                *asking_zh("[文件|]{0}的内容"),
                *ordering_zh("[打开|读取|读|显示|查看][文件|]{0}"),
                "[文件|]{0}[里|中][有什么|写了什么|是什么]？",
                "{0}：[打开|显示|读一下|看看]。",
                "我[想|要|需要]看[文件|]{0}。",
                "[文件|读文件|打开文件][：|]{0}",
            ),
            ("请让我读一读{0}。", "{0}这个文件写着什么？", "把{0}打开来看看。"),
        ),
    },
    {"content": arguments.query},
    {EN: 'The file {0} says "{content}".', ZH: "文件{0}写着“{content}”。"},
    group="files",
)
