"""Parameters that several tools have, and some that no question mentions."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, chosen

CITY = Parameter(
    "[city|location|place|town|where|[city|place|location|town]_name|municipality|area]",
    "string",
    values.city,
    {EN: "[City|Name of the city|Where|The town]", ZH: "[城市|城市名|地点]"},
)
ORIGIN = Parameter(
    "[origin|start|source|departure|from|[from|start|origin|departure]_[city|place|location|town]]",
    "string",
    values.city,
    {EN: "[Where the trip starts|City of departure|From]", ZH: "[出发城市|从哪里出发|起点]"},
)
DESTINATION = Parameter(
    "[destination|goal|target|arrival|to|[to|goal|destination|arrival]_[city|place|location|town]]",
    "string",
    values.city,
    {EN: "[Where the trip ends|City of arrival|To]", ZH: "[到达城市|去哪里|终点]"},
)
NAME = Parameter(
    "[name|person|contact|employee|who|[full|person|contact|employee|user]_name]",
    "string",
    values.person,
    {EN: "[Name of the person|Who|Full name]", ZH: "[姓名|人名|谁]"},
)
RECIPIENT = Parameter(
    "[name|person|contact|recipient|to|receiver|recipient_name|to_person|addressee|send_to|to_name|receiver_name]",
    "string",
    values.person,
    {EN: "[Who gets it|Recipient|To whom]", ZH: "[收件人|发给谁]"},
)
EMAIL = Parameter(
    "[email|mail|address|e_mail|email_address|mail_address|user_email|account_email]",
    "string",
    values.email,
    {EN: "[E-mail address|Mail address of the person]", ZH: "[邮箱|电子邮件地址]"},
)
DAY = Parameter(
    "[day|weekday|day_of_week|which_day|week_day|on_day|day_name|the_day]",
    "string",
    values.day,
    {EN: "[Day of the week|Which day]", ZH: "[星期几|哪天]"},
    few=True,
)
DATE = Parameter(
    "[date|day|when|on_date|date_text|the_date|travel_date|calendar_day]",
    "string",
    arguments.date,
    {EN: "[Date|The day]", ZH: "[日期|哪天]"},
)
TIME = Parameter(
    "[time|at|start|hour|clock_time|start_time|time_of_day|at_time|begin]",
    "string",
    arguments.clock_time,
    {EN: "[Time of the day|At what time]", ZH: "[时间|几点]"},
)
ORDER = Parameter(
    "[order|order_id|number|order_number|id|reference|order_code|order_no|purchase_id]",
    "string",
    arguments.order_number,
    {EN: "[Number of the order|Order id]", ZH: "[订单号|订单编号]"},
)
PRODUCT = Parameter(
    "[item|product|article|item_name|product_name|article_name|sku|goods|thing]",
    "string",
    arguments.product,
    {EN: "[What to look for|Name of the product]", ZH: "[商品|商品名称]"},
)
PRIORITY = chosen(
    "[priority|urgency|importance|level|priority_level|severity]",
    "string",
    {EN: "[How urgent it is|Priority]", ZH: "[优先级|紧急程度]"},
    {
        EN: {"low": ("low",), "medium": ("medium", "normal"), "high": ("high",)},
        ZH: {"low": ("低",), "medium": ("中", "普通"), "high": ("高",)},
    },
)
SYSTEM = chosen(
    "[units|unit_system|system]",
    "string",
    {EN: "Units of the answer", ZH: "单位制"},
    {EN: {"metric": ("metric",), "imperial": ("imperial",)}, ZH: {"metric": ("公制",), "imperial": ("英制",)}},
)
LIMIT = Parameter("[limit|max_results|top_k|page_size]", "integer", arguments.count, {EN: "How many at most", ZH: "最多几个"})
NOTIFY = chosen(
    "[notify|send_confirmation|send_receipt|confirm]",
    "boolean",
    {EN: "Whether to confirm by mail", ZH: "是否发邮件确认"},
    {EN: {True: ("yes",), False: ("no",)}, ZH: {True: ("是",), False: ("否",)}},
)
LOCALE = Parameter(
    "[lang|locale|output_language]", "string", arguments.language, {EN: "Language of the answer", ZH: "回答的语言"}, few=True
)
COMMENT = Parameter("[comment|remark|extra|memo]", "string", arguments.note, {EN: "Anything to add", ZH: "备注"})
EXTRAS = (LIMIT, NOTIFY, LOCALE, COMMENT)
