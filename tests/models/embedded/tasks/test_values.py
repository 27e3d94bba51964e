import re

import pytest

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Split
from models.embedded.tasks.example import Language


def drawn(make, language: Language = Language.ENGLISH, count: int = 200) -> list:
    return [make(Draw(str(seed), Split.TRAINING, language)) for seed in range(count)]


def test_identity_numbers_have_a_right_check_digit():
    weights = [pow(2, 17 - at, 11) for at in range(18)]
    for number in drawn(values.identity_number):
        digits = [10 if digit == "X" else int(digit) for digit in number]
        assert len(digits) == 18
        assert sum(weight * digit for weight, digit in zip(weights, digits, strict=True)) % 11 == 1


def test_card_numbers_pass_luhn():
    for number in drawn(values.card_number):
        digits = [int(digit) for digit in number]
        doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
        assert len(digits) == 16
        assert (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def test_e_mail_addresses_belong_to_nobody():
    for address in drawn(values.email):
        assert re.fullmatch(r"[a-z0-9._]+@([a-z]+\.test|example\.(com|org|net))", address)


@pytest.mark.parametrize("make", sorted(values.FEW, key=lambda make: make.__name__))
def test_kinds_with_few_values_never_run_dry(make):
    for split in Split:
        assert values.slot(Draw("1", split, Language.CHINESE), make) is not None
