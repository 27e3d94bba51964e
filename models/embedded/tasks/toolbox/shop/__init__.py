"""Tools of a shop: its orders, its goods, its prices."""

from __future__ import annotations

from models.embedded.tasks.toolbox.shop.cancel import CANCEL
from models.embedded.tasks.toolbox.shop.cart import CART
from models.embedded.tasks.toolbox.shop.price import PRICE
from models.embedded.tasks.toolbox.shop.refunds import REFUNDS
from models.embedded.tasks.toolbox.shop.status import STATUS
from models.embedded.tasks.toolbox.shop.stock import STOCK

SHOP = (STATUS, CANCEL, REFUNDS, STOCK, PRICE, CART)
