"""Ways to say one thing: sentence templates, each a small grammar of alternatives.

``[Please |]add {a} [to|and] {b}.`` has four forms, for what stands between brackets may stand in each other's place; alternatives
may hold others. Slots in braces are filled by who draws the phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")
HALF_WIDTH = str.maketrans("，？！：（）；", ",?!:();")
PIECES_ZH = re.compile(r"[“《\"‘「]?\{\w+\}[”》\"’」]?|[A-Za-z]+|.", re.DOTALL)  # what a filler may not part
# Words that change nothing. A model that meets them anywhere learns to look at what matters.
FILLERS = "now just then well so also please actually really simply again kindly maybe ok hey right here".split()
FILLERS_ZH = "请 就 呢 啊 吧 那么 其实 现在 麻烦 嗯 再 先 一下 的话 好".split()
IDLE = frozenset("please the a an me do does is are can you could would will to of for now".split())


@dataclass(frozen=True)
class Phrases:
    """Templates, apart by what they are for; those for tests are not forms of those for training."""

    trained: tuple[str, ...]
    tested: tuple[str, ...]

    def __post_init__(self) -> None:
        assert self.trained
        assert self.tested
        assert not {bare(phrase) for phrase in self.trained} & {bare(phrase) for phrase in self.tested}


def one_form(template: str, random: Random) -> str:
    """The template with one of each alternatives."""
    while ALTERNATIVES.search(template):
        template = ALTERNATIVES.sub(lambda found: random.choice(found[1].split("|")), template)
    return template


def is_form(phrase: str, template: str) -> bool:
    """Whether the template can come out as the phrase, typed in haste or not."""
    pattern = re.escape(bare(template))
    for sign, meaning in ((r"\[", "(?:"), (r"\]", ")"), (r"\|", "|")):
        pattern = pattern.replace(sign, meaning)
    return re.fullmatch(pattern + r"[?!.。]*", bare(phrase)) is not None


def bare(phrase: str) -> str:
    """The phrase without what hasty people leave out: capitals, marks at the end, full width."""
    return phrase.translate(HALF_WIDTH).rstrip("?!.。").lower()


def in_haste(phrase: str, random: Random, chinese: bool) -> str:
    """The phrase as some type it: half-width marks, no mark at the end, no capital."""
    if chinese and random.random() < 0.3:
        phrase = phrase.translate(HALF_WIDTH)
    if random.random() < 0.1:
        phrase = phrase.rstrip("?!.。？！")
    if random.random() < 0.1:
        phrase = phrase[:1].lower() + phrase[1:]
    return phrase


def loosened(phrase: str, random: Random, chinese: bool) -> str:
    """The phrase with an idle word more or less, never within a slot."""
    if chinese:
        return _with_filler(PIECES_ZH.findall(phrase), random.choice(FILLERS_ZH), "", random)
    words = phrase.split(" ")
    idle = [at for at, word in enumerate(words) if word.lower() in IDLE]
    if idle and random.random() < 0.4:
        del words[random.choice(idle)]
        return " ".join(words)
    return _with_filler(words, random.choice(FILLERS), " ", random)


def _with_filler(pieces: list[str], filler: str, between: str, random: Random) -> str:
    """Never beside a slot, of which it would seem a part."""
    free = [at for at in range(len(pieces) + 1) if "{" not in "".join(pieces[max(0, at - 1) : at + 1])]
    if free:
        pieces.insert(random.choice(free), filler)
    return between.join(pieces)
