"""Names and numbers that somebody gave to orders, servers, flights and trains."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.forms.details.names import word


def code(draw: Draw) -> str:
    """A number of an order, invoice, parcel or ticket, in one of many shapes."""
    letters = "".join(draw.choice("ABCDEFGHKLMNPRSTVWXZ") for _ in range(draw.between(2, 3)))
    digits = "".join(str(draw.between(0, 9)) for _ in range(7))
    shapes = (
        values.order_number(draw),
        f"{letters}-{digits[:4]}",
        f"{letters}{digits[:5]}",
        f"{letters}-20{draw.between(20, 29)}-{digits[:3]}",
        f"#{digits[:5]}",
        digits[:3] + "-" + digits[3:],
        "7" + digits,
        f"{letters}/{digits[:3]}",
    )
    return draw.choice(shapes)


def server(draw: Draw) -> str:
    """A machine's name."""
    kind = draw.choice("web db api mail cache node gpu auth search file".split())
    return (
        f"{kind}-{draw.choice((f'{draw.between(1, 99):02}', word(draw).lower(), f'{word(draw).lower()}-{draw.between(1, 9)}'))}"
    )


def flight(draw: Draw) -> str:
    """A flight's number."""
    return draw.choice("ABCDEFGHKLMNQSUVXZ") + draw.choice("ABEFHJKLMNQRSUWXYZ") + f"{draw.between(10, 9899)}"


def train(draw: Draw) -> str:
    """A train's number."""
    return (
        draw.choice(("G", "D", "K", "T", "Z") if draw.chinese else ("IC ", "RE ", "EC ", "S", "R", "TX "))
        + f"{draw.between(2, 2999)}"
    )
