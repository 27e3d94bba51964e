"""A parameter: what one has to do."""

from __future__ import annotations

from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter

NOTE = Parameter(
    "[text|note|message|what|content|reminder|task|description|todo|reminder_text]",
    "string",
    arguments.note,
    {EN: "[What to do|What it is about]", ZH: "[要做什么|内容]"},
)
