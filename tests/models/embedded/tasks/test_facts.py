from pathlib import Path

import pytest

from models.embedded.tasks.facts import ASK, FACTS, Kind

ROOT = Path(__file__).parents[4]


def test_there_are_about_sixty_facts_with_a_subject_in_both_languages():
    assert len(FACTS) >= 60
    for fact in FACTS:
        assert all(fact.subjects.values())
        assert all(fact.answer.values())


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.quote)
def test_the_documents_still_say_so(fact):
    text = " ".join((ROOT / fact.page).read_text(encoding="utf-8").replace("**", "").split())
    assert " ".join(fact.quote.replace("**", "").split()) in text


@pytest.mark.parametrize("fact", [fact for fact in FACTS if fact.kind is Kind.DEFAULT], ids=lambda fact: fact.quote)
def test_defaults_are_those_of_the_reference(fact):
    (row,) = {line for line in (ROOT / fact.page).read_text(encoding="utf-8").splitlines() if line.startswith(fact.quote)}
    value = next(iter(fact.answer.values())).split(" is ")[1].rstrip(".").split()[0]
    assert f"| `{value}` |" in row


def test_no_subject_stands_for_two_facts_of_one_kind():
    seen = [(fact.kind, subject) for fact in FACTS for subjects in fact.subjects.values() for subject in set(subjects)]
    assert len(seen) - len(set(seen)) == sum(len(set.intersection(*map(set, fact.subjects.values()))) for fact in FACTS)


def test_every_kind_can_be_asked():
    assert ASK.keys() == set(Kind)
