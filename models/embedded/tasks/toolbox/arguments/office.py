"""Rooms, machines, programs and files of an office."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.words import word


def meeting_room(draw: Draw) -> str:
    """By its number or its name."""
    return values.room(draw) if draw.chance(0.7) else draw.choice((word(draw), str(draw.between(101, 999))))


def server(draw: Draw) -> str:
    """A machine's name."""
    left = draw.choice(("web", "db", "mail", "cache", "proxy", "build", "node", "gpu", values.invented_word(draw).lower()))
    middle = draw.choice(("", "", "-prod", "-test", "-eu", "-west"))
    return f"{left}{middle}-{draw.choice(('', '0'))}{draw.between(1, 40)}"


def deployment(draw: Draw) -> str:
    """A program's name in a cluster."""
    left = draw.choice(("checkout", "search", "billing", "login", "chat", "image", "order", values.invented_word(draw).lower()))
    return left + draw.choice(("", "-api", "-service", "-worker", "-web", "-backend", "-v2", "-v3"))


def path(draw: Draw) -> str:
    """A file's place."""
    folders = draw.random.sample(("src", "docs", "data", "home", "etc", "reports", "tmp", values.invented_word(draw).lower()), 2)
    name = draw.choice(("notes", "main", "config", "readme", "index", "todo", values.invented_word(draw).lower()))
    start = draw.choice(("/", "", "/", "./"))
    return (
        start
        + "/".join(folders[: draw.between(1, 2)])
        + f"/{name}.{draw.choice(('txt', 'md', 'py', 'json', 'csv', 'yaml', 'log'))}"
    )
