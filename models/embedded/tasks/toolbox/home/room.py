"""A parameter: a room of a house."""

from __future__ import annotations

from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter

ROOM = Parameter(
    "[room|place|where|zone|room_name|area|location|which_room|part_of_house]",
    "string",
    arguments.home_room,
    {EN: "[Room of the house|Which room]", ZH: "[房间|哪个房间]"},
)
