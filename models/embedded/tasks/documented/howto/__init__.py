"""How to do things, by topic: mostly which command to run."""

from __future__ import annotations

from models.embedded.tasks.documented.howto.answers import ANSWERS
from models.embedded.tasks.documented.howto.commands import COMMANDS
from models.embedded.tasks.documented.howto.keys import KEYS
from models.embedded.tasks.documented.howto.make import MAKE
from models.embedded.tasks.documented.howto.neighbours import NEIGHBOURS
from models.embedded.tasks.documented.howto.process import PROCESS

HOWTO = (*MAKE, *COMMANDS, *PROCESS, *KEYS, *ANSWERS, *NEIGHBOURS)
