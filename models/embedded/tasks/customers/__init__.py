"""What customers write, one file for each intent."""

from __future__ import annotations

from models.embedded.tasks.customers.book import BOOK
from models.embedded.tasks.customers.cancel import CANCEL
from models.embedded.tasks.customers.complain import COMPLAIN
from models.embedded.tasks.customers.hours import HOURS
from models.embedded.tasks.customers.order import ORDER
from models.embedded.tasks.customers.refund import REFUND
from models.embedded.tasks.customers.thanks import THANKS
from models.embedded.tasks.customers.track import TRACK

INTENTS = (ORDER, REFUND, TRACK, CANCEL, BOOK, COMPLAIN, HOURS, THANKS)
