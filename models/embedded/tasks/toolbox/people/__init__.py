"""Tools to find people, and to write to them."""

from __future__ import annotations

from models.embedded.tasks.toolbox.people.contact import CONTACT
from models.embedded.tasks.toolbox.people.mail import MAIL
from models.embedded.tasks.toolbox.people.message import MESSAGE
from models.embedded.tasks.toolbox.people.phone import PHONE
from models.embedded.tasks.toolbox.people.user import USER

PEOPLE = (PHONE, MESSAGE, MAIL, USER, CONTACT)
