"""Fields of a short text as JSON, by a schema that stands in the prompt."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases
from models.embedded.tasks.example import Conversation, Language, exchange

TASK = "extraction"
EN, ZH = Language.ENGLISH, Language.CHINESE

ASK = {
    EN: Phrases(
        (
            "Extract the fields as JSON by this schema: {schema}\nText: {text}",
            "{text}\nGive me this as JSON by the schema {schema}",
            "Schema: {schema}\nFill it from this text: {text}",
            "Read the text and answer with JSON that fits {schema}\n{text}",
            "Turn the text into JSON. Schema: {schema} Text: {text}",
        ),
        (
            "Text: {text}\nReturn JSON that follows the schema {schema}",
            "Find the fields of {schema} in this text and write JSON: {text}",
        ),
    ),
    ZH: Phrases(
        (
            "按照这个模式提取JSON：{schema}\n文本：{text}",
            "{text}\n请按模式{schema}给出JSON",
            "模式：{schema}\n根据文本填写：{text}",
            "阅读文本，用符合{schema}的JSON回答\n{text}",
            "把文本变成JSON。模式：{schema} 文本：{text}",
        ),
        ("文本：{text}\n返回符合模式{schema}的JSON", "在这段文本中找出{schema}的字段，写成JSON：{text}"),
    ),
}


@dataclass(frozen=True)
class Form:
    """What a kind of text tells: its fields with their JSON types, and sentences that hold all of them."""

    fields: dict[str, tuple[str, Callable[[Draw], Any]]]
    texts: dict[Language, Phrases]


FORMS = (
    Form(
        {
            "name": ("string", values.person),
            "age": ("integer", values.age),
            "city": ("string", values.city),
            "job": ("string", values.job),
        },
        {
            EN: Phrases(
                (
                    "{name} is {age} years old, lives in {city} and works as a {job}.",
                    "My name is {name}. I am {age} and a {job} in {city}.",
                    "Meet {name}, a {job} from {city}, aged {age}.",
                    "The {job} {name} ({age}) moved to {city}.",
                    "In {city} lives {name}, a {job} of {age} years.",
                    "{name}, {age}, {job}, {city}.",
                    "The {job} in {city} is called {name} and is {age}.",
                    "She is {age}, her name is {name}, and she is a {job} from {city}.",
                    "Our new {job} comes from {city}; {name} is {age} years old.",
                    "I live in {city}. I am a {job}, {age} years old, and my name is {name}.",
                    "Aged {age}, the {job} {name} still lives in {city}.",
                    "{name} grew up in {city} and became a {job} at {age}.",
                    "This is {name} from {city}: {age} years old, {job}.",
                ),
                ("At {age}, {name} is a {job} in {city}.", "{name} from {city} is a {job} and {age} years old."),
            ),
            ZH: Phrases(
                (
                    "{name}今年{age}岁，住在{city}，是一名{job}。",
                    "我叫{name}，{age}岁，在{city}当{job}。",
                    "认识一下{name}，来自{city}的{job}，{age}岁。",
                    "{job}{name}（{age}岁）搬到了{city}。",
                    "{city}有一位{age}岁的{job}，名叫{name}。",
                    "{name}，{age}岁，{job}，{city}。",
                    "{city}的{job}叫{name}，{age}岁。",
                    "她{age}岁，名字是{name}，是{city}的{job}。",
                    "我们的新{job}来自{city}，{name}今年{age}岁。",
                    "我住在{city}，是{job}，{age}岁，名叫{name}。",
                    "{name}在{city}长大，{age}岁成为{job}。",
                    "这是{city}的{name}：{age}岁，{job}。",
                ),
                ("{age}岁的{name}在{city}做{job}。", "来自{city}的{name}是{job}，今年{age}岁。"),
            ),
        },
    ),
    Form(
        {
            "customer": ("string", values.person),
            "item": ("string", values.item),
            "quantity": ("integer", values.quantity),
            "price": ("integer", values.price),
            "order": ("string", values.order_number),
        },
        {
            EN: Phrases(
                (
                    "Order {order}: {customer} buys {quantity} {item} for {price} dollars.",
                    "{customer} ordered {quantity} {item}. Order number {order}, total {price} dollars.",
                    "For {price} dollars {customer} gets {quantity} {item}, order {order}.",
                    "We sent {quantity} {item} to {customer} (order {order}, {price} dollars).",
                    "{quantity} {item} were sold to {customer} at {price} dollars under {order}.",
                    "{customer} wants {quantity} {item}; that makes {price} dollars, order {order}.",
                    "Please send {quantity} {item} to {customer}. Price: {price} dollars. Order: {order}.",
                    "{order}: {quantity} {item}, {price} dollars, {customer}.",
                    "The {quantity} {item} of order {order} cost {customer} {price} dollars.",
                    "In {order}, {customer} asked for {quantity} {item} and paid {price} dollars.",
                    "{price} dollars were paid by {customer} for order {order}, which has {quantity} {item}.",
                    "Here are {quantity} {item} for {customer}, number {order}, at {price} dollars.",
                    "Order number {order} is from {customer}: {quantity} {item}, {price} dollars in all.",
                ),
                (
                    "{customer} paid {price} dollars for {quantity} {item} in order {order}.",
                    "In order {order} there are {quantity} {item} for {customer}, {price} dollars.",
                ),
            ),
            ZH: Phrases(
                (
                    "订单{order}：{customer}买了{quantity}个{item}，共{price}元。",
                    "{customer}订购了{quantity}个{item}，订单号{order}，总价{price}元。",
                    "{customer}花{price}元买到{quantity}个{item}，订单{order}。",
                    "我们给{customer}寄了{quantity}个{item}（订单{order}，{price}元）。",
                    "{quantity}个{item}以{price}元卖给{customer}，单号{order}。",
                    "{customer}要{quantity}个{item}，一共{price}元，订单{order}。",
                    "请给{customer}寄{quantity}个{item}。价格{price}元，订单{order}。",
                    "{order}：{quantity}个{item}，{price}元，{customer}。",
                    "订单{order}的{quantity}个{item}花了{customer}{price}元。",
                    "{customer}在{order}中要了{quantity}个{item}，付了{price}元。",
                    "订单号{order}，客户{customer}，{quantity}个{item}，总共{price}元。",
                    "这是给{customer}的{quantity}个{item}，单号{order}，{price}元。",
                ),
                (
                    "{customer}为订单{order}的{quantity}个{item}付了{price}元。",
                    "订单{order}有{quantity}个{item}，是{customer}的，共{price}元。",
                ),
            ),
        },
    ),
    Form(
        {
            "subject": ("string", values.subject),
            "date": ("string", values.date),
            "time": ("string", values.clock_time),
            "room": ("string", values.room),
            "host": ("string", values.person),
        },
        {
            EN: Phrases(
                (
                    "{host} invites you to talk about {subject} on {date} at {time} in room {room}.",
                    "Meeting on {date}, {time}, room {room}: {subject}. Host: {host}.",
                    "On {date} we meet in {room} at {time}; {host} speaks about {subject}.",
                    "Please come to room {room} at {time} on {date}. {host} leads the meeting on {subject}.",
                    "{subject} is what {host} talks about in {room}, {date}, {time}.",
                    "{date}, {time}, {room}: {host} on {subject}.",
                    "In room {room}, {host} will explain {subject} on {date} at {time}.",
                    "Do not forget {subject} on {date} at {time}, room {room}, with {host}.",
                    "We talk about {subject} at {time} in {room}. It is on {date}, and {host} leads.",
                    "{host} has taken room {room} on {date} from {time} for {subject}.",
                    "The host is {host}, the room is {room}, the topic is {subject}; we start at {time} on {date}.",
                    "At {time} {host} opens room {room} for a talk on {subject}, {date}.",
                    "{host} asks all to come on {date} at {time} to {room} because of {subject}.",
                ),
                (
                    "The meeting about {subject} with {host} is in room {room} on {date} at {time}.",
                    "At {time} on {date}, {host} opens the meeting on {subject} in {room}.",
                ),
            ),
            ZH: Phrases(
                (
                    "{host}邀请你{date}{time}在{room}房间讨论{subject}。",
                    "会议：{date}，{time}，{room}房间，主题{subject}，主持人{host}。",
                    "我们{date}{time}在{room}见面，{host}讲{subject}。",
                    "请{date}{time}到{room}房间，{host}主持{subject}会议。",
                    "{host}将在{room}谈{subject}，时间是{date}{time}。",
                    "{date}{time}，{room}，{host}讲{subject}。",
                    "在{room}房间，{host}将于{date}{time}说明{subject}。",
                    "别忘了{date}{time}在{room}和{host}讨论{subject}。",
                    "我们{time}在{room}谈{subject}，日期是{date}，由{host}主持。",
                    "{host}订了{room}房间，{date}{time}开始，主题是{subject}。",
                    "主持人是{host}，房间是{room}，主题是{subject}，{date}{time}开始。",
                    "因为{subject}，{host}请大家{date}{time}到{room}。",
                ),
                (
                    "关于{subject}的会议由{host}主持，{date}{time}在{room}房间。",
                    "{date}{time}，{host}在{room}开始{subject}会议。",
                ),
            ),
        },
    ),
    Form(
        {
            "name": ("string", values.person),
            "email": ("string", values.email),
            "phone": ("string", values.phone),
            "company": ("string", values.company),
        },
        {
            EN: Phrases(
                (
                    "{name} of {company}, e-mail {email}, phone {phone}.",
                    "You reach {name} at {email} or {phone}; the company is {company}.",
                    "Contact at {company}: {name}, {phone}, {email}.",
                    "Write to {email} or call {phone} and ask for {name} from {company}.",
                    "I am {name} from {company}. My phone is {phone}, my e-mail is {email}.",
                    "{name}, {company}, {phone}, {email}.",
                    "The e-mail of {name} is {email}, the phone is {phone}, and the firm is {company}.",
                    "{company} gave us the number {phone} and the address {email} of {name}.",
                    "Ask {name} at {company}: {email}, or by phone {phone}.",
                    "My colleague {name} works at {company}; call {phone} or write to {email}.",
                    "For {company} it is {name} who answers {email} and {phone}.",
                    "Phone {phone}, mail {email}: that is {name} of {company}.",
                    "Please note: {name}, reached under {phone} and {email}, is now with {company}.",
                ),
                (
                    "At {company} please call {name} under {phone} or write to {email}.",
                    "{name} ({email}, {phone}) works for {company}.",
                ),
            ),
            ZH: Phrases(
                (
                    "{company}的{name}，邮箱{email}，电话{phone}。",
                    "找{name}请发邮件到{email}或拨打{phone}，公司是{company}。",
                    "{company}联系人：{name}，{phone}，{email}。",
                    "请写信到{email}或打{phone}，找{company}的{name}。",
                    "我是{company}的{name}，电话{phone}，邮箱{email}。",
                    "{name}，{company}，{phone}，{email}。",
                    "{name}的邮箱是{email}，电话是{phone}，公司是{company}。",
                    "{company}给了我们{name}的号码{phone}和邮箱{email}。",
                    "问{company}的{name}：{email}，或打{phone}。",
                    "我的同事{name}在{company}工作，电话{phone}，邮箱{email}。",
                    "电话{phone}，邮箱{email}，就是{company}的{name}。",
                    "请记下：{name}，{phone}，{email}，现在在{company}。",
                ),
                ("在{company}请找{name}，电话是{phone}，邮箱是{email}。", "{name}（{email}，{phone}）在{company}工作。"),
            ),
        },
    ),
    Form(
        {
            "passenger": ("string", values.person),
            "origin": ("string", values.city),
            "destination": ("string", values.city),
            "date": ("string", values.date),
        },
        {
            EN: Phrases(
                (
                    "{passenger} flies from {origin} to {destination} on {date}.",
                    "Ticket for {passenger}: {origin} to {destination}, {date}.",
                    "On {date}, {passenger} travels to {destination}, starting in {origin}.",
                    "The flight of {passenger} leaves {origin} for {destination} on {date}.",
                    "{passenger}: from {origin} to {destination}, {date}.",
                    "From {origin}, {passenger} flies to {destination} on {date}.",
                    "{passenger} wants to go to {destination} on {date} and starts in {origin}.",
                    "Please book {origin} to {destination} for {passenger} on {date}.",
                    "To {destination} from {origin} on {date}: {passenger}.",
                    "{passenger} leaves {origin} on {date} and lands in {destination}.",
                    "I am {passenger} and need a flight from {origin} to {destination} on {date}.",
                    "We expect {passenger} in {destination} on {date}, coming from {origin}.",
                    "On {date} a plane brings {passenger} from {origin} to {destination}.",
                ),
                (
                    "{passenger} has a ticket to {destination} from {origin} for {date}.",
                    "On {date} {passenger} goes from {origin} to {destination}.",
                ),
            ),
            ZH: Phrases(
                (
                    "{passenger}{date}从{origin}飞往{destination}。",
                    "{passenger}的机票：{origin}到{destination}，{date}。",
                    "{date}，{passenger}从{origin}出发去{destination}。",
                    "{passenger}的航班{date}离开{origin}，前往{destination}。",
                    "{passenger}：{origin}到{destination}，{date}。",
                    "{passenger}从{origin}坐飞机去{destination}，日期是{date}。",
                    "{passenger}想{date}去{destination}，从{origin}出发。",
                    "请为{passenger}预订{date}{origin}到{destination}的机票。",
                    "{date}从{origin}到{destination}：{passenger}。",
                    "{passenger}{date}离开{origin}，到达{destination}。",
                    "我是{passenger}，需要{date}从{origin}到{destination}的航班。",
                    "我们{date}在{destination}等从{origin}来的{passenger}。",
                ),
                ("{passenger}有一张{date}从{origin}去{destination}的票。", "{date}{passenger}由{origin}前往{destination}。"),
            ),
        },
    ),
)


def example(draw: Draw) -> Conversation:
    """A text, a schema that asks for some of its fields, and the JSON."""
    form = draw.choice(FORMS)
    slots = {name: values.slot(draw, make) for name, (_, make) in form.fields.items()}
    text = draw.phrase(form.texts[draw.language]).format(**slots)
    names = draw.random.sample(list(form.fields), draw.between(2, len(form.fields)))
    question = draw.phrase(ASK[draw.language]).format(schema=compact(schema_of(form, names)), text=text)
    return exchange(TASK, draw.language, question, json.dumps({name: slots[name] for name in names}, ensure_ascii=False))


def schema_of(form: Form, names: list[str]) -> dict[str, Any]:
    """JSON Schema of an object with these fields, all required, in this order."""
    properties = {name: {"type": form.fields[name][0]} for name in names}
    return {"type": "object", "properties": properties, "required": names}


def compact(value: object) -> str:
    """JSON without spaces, and with every character as itself."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
