"""Forms about buying and selling."""

from __future__ import annotations

from models.embedded.tasks.forms.trade.delivery import DELIVERY
from models.embedded.tasks.forms.trade.invoice import INVOICE
from models.embedded.tasks.forms.trade.order import ORDER
from models.embedded.tasks.forms.trade.product import PRODUCT

TRADE = (ORDER, INVOICE, DELIVERY, PRODUCT)
