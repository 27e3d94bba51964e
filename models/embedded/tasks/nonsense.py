"""Strings that nobody has ever seen: letters, characters and digits at random."""

from __future__ import annotations

from string import ascii_lowercase, ascii_uppercase, digits

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw

HANZI = "".join(
    dict.fromkeys(
        values.FAMILY_NAMES_ZH
        + values.GIVEN_NAMES_ZH
        + "".join(values.CITIES_ZH + values.ITEMS_ZH + values.COLOURS_ZH + values.DAYS_ZH + values.SUBJECTS_ZH + values.JOBS_ZH)
    )
)
COMMON_HANZI = "".join(bytes((row, column)).decode("gb2312") for row in range(0xB0, 0xD7) for column in range(0xA1, 0xFF))
CASES = (str.lower, str.lower, str.capitalize, str.upper, str)


def letters(draw: Draw) -> str:
    """Such as ``qzrk``, ``Qzrk``, ``QZRK`` or ``qZrK``."""
    return draw.choice(CASES)(_some(draw, ascii_lowercase + ascii_uppercase, 2, 9))


def hanzi(draw: Draw) -> str:
    """Two to five Chinese characters; of the rarer ones, which are many tokens, few."""
    return _some(draw, COMMON_HANZI if draw.chance(0.2) else HANZI, 2, 5)


def number(draw: Draw) -> str:
    """Up to twelve digits, perhaps with a point or with zeros in front."""
    whole = _some(draw, digits, 1, draw.choice((2, 4, 6, 12)))
    return f"{whole}.{_some(draw, digits, 1, 3)}" if draw.chance(0.2) else whole


def code(draw: Draw) -> str:
    """Letters and digits in groups, such as ``x7K-22b``."""
    groups = [
        _some(draw, draw.choice((digits, ascii_uppercase, ascii_uppercase + digits)), 1, 4) for _ in range(draw.between(2, 4))
    ]
    text = draw.choice(("", "", "-", "-", "_", "/", ".", ":")).join(groups)
    return text.lower() if draw.chance(0.3) else text


def identifier(draw: Draw) -> str:
    """A name as programs have it, such as ``brol_vend`` or ``brolVend``."""
    words = [values.invented_word(draw) for _ in range(2)]
    return draw.choice(("_", "-", ".")).join(words).lower() if draw.chance(0.7) else words[0].lower() + words[1]


def mixture(draw: Draw) -> str:
    """A word of two scripts, such as ``李Brol7``."""
    parts = [make(draw) for make in (hanzi, values.invented_word, number)]
    draw.random.shuffle(parts)
    return "".join(parts[: draw.between(2, 3)])


def _some(draw: Draw, alphabet: str, least: int, most: int) -> str:
    return "".join(draw.choice(alphabet) for _ in range(draw.between(least, max(least, most))))
