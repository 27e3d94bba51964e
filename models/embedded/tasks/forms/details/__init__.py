"""What texts tell: names, codes, dates, amounts, more kinds and notations of them than conversations need."""

from __future__ import annotations

from models.embedded.tasks.forms.details.codes import code, flight, server, train
from models.embedded.tasks.forms.details.contacts import email, phone
from models.embedded.tasks.forms.details.goods import item, product
from models.embedded.tasks.forms.details.names import company, person, word
from models.embedded.tasks.forms.details.numbers import age, exact_price, grade, measure, price, quantity, salary, small
from models.embedded.tasks.forms.details.places import address, city, house, room, venue
from models.embedded.tasks.forms.details.times import clock_time, date
from models.embedded.tasks.forms.details.titles import show, title
from models.embedded.tasks.forms.details.work import job, subject, trouble

__all__ = [
    "address",
    "age",
    "city",
    "clock_time",
    "code",
    "company",
    "date",
    "email",
    "exact_price",
    "flight",
    "grade",
    "house",
    "item",
    "job",
    "measure",
    "person",
    "phone",
    "price",
    "product",
    "quantity",
    "room",
    "salary",
    "server",
    "show",
    "small",
    "subject",
    "title",
    "train",
    "trouble",
    "venue",
    "word",
]
