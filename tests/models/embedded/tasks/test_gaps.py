import ast

import pytest

from models.embedded.tasks import gaps
from models.embedded.tasks.draw import Draw, Split
from models.embedded.tasks.example import Language

TRAINED = [gaps.example(Draw(str(seed), Split.TRAINING, Language.ENGLISH)) for seed in range(600)]


def test_a_filled_gap_is_python():
    for gap in TRAINED:
        ast.parse(gap.prefix + gap.middle + gap.suffix)


def test_a_gap_has_one_answer():
    """The same text around the hole never asks for two different middles."""
    answers = {(gap.prefix, gap.suffix): gap.middle for gap in TRAINED}
    assert all(answers[gap.prefix, gap.suffix] == gap.middle for gap in TRAINED)


@pytest.mark.parametrize(("operations", "styles"), gaps.KINDS)
def test_each_operation_is_tested_in_one_style_and_trained_in_the_others(operations, styles):
    for operation in operations:
        assert sum(gaps.is_tested(operation, style, list(styles)) for style in styles) == 1


def test_no_tested_combination_is_trained():
    operations, styles = gaps.KINDS[0]
    style = next(style for style in styles if gaps.is_tested("largest", style, list(styles)))
    assert operations[3] == "largest"
    marker = {"loop": "for ", "builtin": "return max", "variable": "= max", "lambda": "lambda"}.get(style)
    if marker:
        whole = [gap.prefix + gap.middle + gap.suffix for gap in TRAINED]
        assert not any("largest" in text and marker in text and '"""' not in text for text in whole)
