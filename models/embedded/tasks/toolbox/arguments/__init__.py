"""What users want a tool to be called with: mostly things that can only be copied from what they said."""

from __future__ import annotations

from models.embedded.tasks.toolbox.arguments.clock import clock_time
from models.embedded.tasks.toolbox.arguments.dates import date
from models.embedded.tasks.toolbox.arguments.errors import error
from models.embedded.tasks.toolbox.arguments.home import device, home_room
from models.embedded.tasks.toolbox.arguments.kinds import cuisine, language, unit
from models.embedded.tasks.toolbox.arguments.messages import body
from models.embedded.tasks.toolbox.arguments.notes import note
from models.embedded.tasks.toolbox.arguments.numbers import amount, count, degrees, expression, minutes, number, percent, result
from models.embedded.tasks.toolbox.arguments.office import deployment, meeting_room, path, server
from models.embedded.tasks.toolbox.arguments.queries import query
from models.embedded.tasks.toolbox.arguments.sentences import sentence
from models.embedded.tasks.toolbox.arguments.shop import order_number, product
from models.embedded.tasks.toolbox.arguments.songs import artist, song
from models.embedded.tasks.toolbox.arguments.titles import title
from models.embedded.tasks.toolbox.arguments.words import word

__all__ = [
    "amount",
    "artist",
    "body",
    "clock_time",
    "count",
    "cuisine",
    "date",
    "degrees",
    "deployment",
    "device",
    "error",
    "expression",
    "home_room",
    "language",
    "meeting_room",
    "minutes",
    "note",
    "number",
    "order_number",
    "path",
    "percent",
    "product",
    "query",
    "result",
    "sentence",
    "server",
    "song",
    "title",
    "unit",
    "word",
]
