"""A tool that adds to a list of tasks."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.agenda.groups import AGENDA_GROUP
from models.embedded.tasks.toolbox.agenda.note import NOTE
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import PRIORITY
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

TASK_LIST = Tool(
    "[add_task|todo|[create|new|add|save|insert]_[todo|task|list_item|to_do]|todo_add|task_list_add]",
    {EN: "[Add a task to the to-do list|New task with a priority]", ZH: "[添加待办事项|新建任务]"},
    (NOTE, PRIORITY),
    {
        EN: Phrases(
            (
                *ordering('[add|put|write] "{0}" [to|on] [my|the] [to-do list|task list|list] with {1} priority'),
                '[Add|New|Create] [a |]task "{0}"[, priority {1}| with {1} priority|, {1} priority][.|]',
                "[To-do|Task|New task|Todo]: {0}, [priority {1}|{1} priority][.|]",
                'I [have to|must|need to] "{0}"[, {1} priority, put it on my list.|. Add it as a task of {1} priority.]',
                '[With|Under|At] {1} priority[, add|: add|, note] the task "{0}"[.|]',
                'Put a {1} priority task on [my|the] list: "{0}"[.|]',
                'A {1} priority [task|to-do], please: "{0}"[.|]',
                '"{0}" [goes|should go|belongs] on my list, {1} priority.',
            ),
            (
                'Note the task "{0}", its priority is {1}.',
                'Please add a {1} priority task: "{0}"',
                'My list needs "{0}" with priority {1}.',
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[添加|新建|记下|加][任务|待办|待办事项]“{0}”，优先级{1}"),
                "[任务|待办|新任务|待办事项]：{0}，优先级{1}[。|]",
                "我[要|得|必须]{0}，[记为|加到清单，]{1}优先级[的任务|]。",
                "[以|用]{1}优先级[添加|新建|记录]任务“{0}”。",
                "把“{0}”[加到|写进|放进][清单|待办清单|任务清单]，{1}优先级。",
                "一个{1}优先级的[任务|待办]：“{0}”。",
                "“{0}”[加入清单|进待办]，[优先级|优先级为]{1}。",
            ),
            ("请记一个任务“{0}”，优先级为{1}。", "清单里加“{0}”，{1}优先级。", "{1}优先级，任务是“{0}”。"),
        ),
    },
    {"state": values.done},
    {EN: 'The task "{0}" is on the list.', ZH: "任务“{0}”已加入清单。"},
    group=AGENDA_GROUP,
)
