"""Forms about people: who somebody is, and how to reach them."""

from __future__ import annotations

from models.embedded.tasks.forms.people.contact import CONTACT
from models.embedded.tasks.forms.people.person import PERSON

PEOPLE = (PERSON, CONTACT)
