"""What short texts tell, one file for each part of life."""

from models.embedded.tasks.forms import leisure, people, trade, travel, work

FORMS = (
    people.PERSON,
    people.CONTACT,
    trade.ORDER,
    trade.INVOICE,
    trade.DELIVERY,
    trade.PRODUCT,
    travel.FLIGHT,
    travel.TRAIN,
    travel.STAY,
    work.MEETING,
    work.ADVERT,
    work.TICKET,
    work.INCIDENT,
    leisure.EVENT,
    leisure.TABLE,
    leisure.BOOK,
)
