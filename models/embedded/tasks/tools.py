"""Calling one of several tools that the prompt offers, and saying what came back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases, Split
from models.embedded.tasks.example import Conversation, Language, Message, ToolCall

TASK = "tools"
EN, ZH = Language.ENGLISH, Language.CHINESE
Maker = Callable[[Draw], Any]


@dataclass(frozen=True)
class Parameter:
    """One argument of a tool: names that it may go by, its JSON type, what fills it."""

    names: tuple[str, ...]
    type: str
    make: Maker


@dataclass(frozen=True)
class Tool:
    """A tool: names that it may go by, what it does, how users ask for it, and how its answer is told.

    In ``asked`` and ``told`` the arguments are ``{0}``, ``{1}``; the fields of the tool's result go by their names.
    """

    names: tuple[str, ...]
    description: str
    parameters: tuple[Parameter, ...]
    asked: dict[Language, Phrases]
    result: dict[str, Maker]
    told: dict[Language, str]


def _minutes(draw: Draw) -> int:
    return draw.between(1, 120)


def _result(draw: Draw) -> int:
    return draw.between(1, 9999)


def _note(draw: Draw) -> str:
    return f"给{draw.value(values.person)}打电话" if draw.chinese else f"call {draw.value(values.person)}"


CITY = Parameter(("city", "location", "place", "town"), "string", values.city)
NAME = Parameter(("name", "person", "contact", "employee"), "string", values.person)
DAY = Parameter(("day", "weekday"), "string", values.day)
TIME = Parameter(("time", "at", "start"), "string", values.clock_time)

TOOLS = (
    Tool(
        ("get_weather", "weather", "current_weather", "query_weather"),
        "Weather in a city",
        (CITY,),
        {
            EN: Phrases(
                (
                    "What is the weather in {0}?",
                    "How is the weather in {0} today?",
                    "Is it cold in {0}?",
                    "Weather for {0}, please.",
                    "Do I need an umbrella in {0}?",
                    "Is it raining in {0}?",
                    "I travel to {0}. How is the weather there?",
                    "{0}: what is the weather?",
                    "Will I freeze in {0}?",
                ),
                ("Tell me the weather in {0}.", "How warm is it in {0}?"),
            ),
            ZH: Phrases(
                (
                    "{0}的天气怎么样？",
                    "今天{0}天气如何？",
                    "{0}冷吗？",
                    "查一下{0}的天气。",
                    "在{0}需要带伞吗？",
                    "{0}下雨吗？",
                    "我要去{0}，那里天气怎么样？",
                    "{0}：天气如何？",
                ),
                ("告诉我{0}的天气。", "{0}现在多少度？"),
            ),
        },
        {"sky": values.sky, "degrees": values.temperature},
        {EN: "In {0} it is {sky}, {degrees} degrees.", ZH: "{0}{sky}，{degrees}度。"},
    ),
    Tool(
        ("get_time", "local_time", "clock", "time_in_city"),
        "Local time in a city",
        (CITY,),
        {
            EN: Phrases(
                (
                    "What time is it in {0}?",
                    "How late is it in {0}?",
                    "Give me the local time in {0}.",
                    "What does the clock say in {0}?",
                    "I want to know the time in {0}.",
                    "{0}: what time is it?",
                    "Is it late in {0} now?",
                ),
                ("Tell me the time in {0}.", "Which time is it now in {0}?"),
            ),
            ZH: Phrases(
                (
                    "{0}现在几点？",
                    "{0}的当地时间是多少？",
                    "查一下{0}的时间。",
                    "{0}那边几点了？",
                    "我想知道{0}的时间。",
                    "{0}：现在几点？",
                    "{0}现在晚了吗？",
                ),
                ("告诉我{0}的时间。", "请问{0}现在是几点？"),
            ),
        },
        {"time": values.clock_time},
        {EN: "In {0} it is {time}.", ZH: "{0}现在是{time}。"},
    ),
    Tool(
        ("find_phone", "phone_book", "lookup_number", "get_phone_number"),
        "Phone number of a person",
        (NAME,),
        {
            EN: Phrases(
                (
                    "What is the phone number of {0}?",
                    "How can I call {0}?",
                    "Look up the number of {0}.",
                    "I need to phone {0}, which number?",
                    "Find the phone of {0}.",
                    "{0}: which phone number?",
                    "I want to call {0}.",
                ),
                ("Give me the phone number of {0}.", "Under which number do I reach {0}?"),
            ),
            ZH: Phrases(
                (
                    "{0}的电话号码是多少？",
                    "怎么给{0}打电话？",
                    "查一下{0}的号码。",
                    "我要打给{0}，号码是什么？",
                    "找{0}的电话。",
                    "{0}：电话号码是多少？",
                    "我想给{0}打电话。",
                ),
                ("请给我{0}的电话号码。", "{0}的电话是几号？"),
            ),
        },
        {"phone": values.phone},
        {EN: "The number of {0} is {phone}.", ZH: "{0}的号码是{phone}。"},
    ),
    Tool(
        ("order_status", "track_order", "get_order", "check_order"),
        "State of an order",
        (Parameter(("order", "order_id", "number"), "string", values.order_number),),
        {
            EN: Phrases(
                ("Where is order {0}?", "What is the state of order {0}?", "Has {0} been sent?", "Check order {0} for me."),
                ("Tell me about order {0}.", "How far is order {0}?"),
            ),
            ZH: Phrases(
                (
                    "订单{0}在哪里？",
                    "订单{0}的状态是什么？",
                    "{0}发货了吗？",
                    "帮我查订单{0}。",
                    "订单{0}在路上吗？",
                    "{0}：这个订单在哪里？",
                    "我在等订单{0}。",
                ),
                ("说说订单{0}的情况。", "订单{0}到哪一步了？"),
            ),
        },
        {"state": values.order_state},
        {EN: "Order {0} is {state}.", ZH: "订单{0}{state}。"},
    ),
    Tool(
        ("convert_currency", "exchange", "convert_money", "change_currency"),
        "Convert an amount of money",
        (
            Parameter(("amount", "value", "sum"), "integer", values.price),
            Parameter(("source", "from_currency", "from"), "string", values.currency),
            Parameter(("target", "to_currency", "to"), "string", values.currency),
        ),
        {
            EN: Phrases(
                (
                    "How much is {0} {1} in {2}?",
                    "Convert {0} {1} to {2}.",
                    "Change {0} {1} into {2}.",
                    "I have {0} {1}. How much {2} is that?",
                    "{0} {1} in {2}, please.",
                    "What are {0} {1} worth in {2}?",
                    "Exchange {0} {1} for {2}.",
                ),
                ("What do I get in {2} for {0} {1}?", "Please turn {0} {1} into {2}."),
            ),
            ZH: Phrases(
                (
                    "{0} {1}是多少{2}？",
                    "把{0} {1}换成{2}。",
                    "{0} {1}兑换{2}。",
                    "我有{0} {1}，等于多少{2}？",
                    "{0} {1}值多少{2}？",
                    "用{0} {1}换{2}。",
                    "请算{0} {1}合多少{2}。",
                ),
                ("{0} {1}能换多少{2}？", "请将{0} {1}转换为{2}。"),
            ),
        },
        {"result": _result},
        {EN: "{0} {1} is {result} {2}.", ZH: "{0} {1}等于{result} {2}。"},
    ),
    Tool(
        ("book_room", "reserve_room", "create_booking", "room_booking"),
        "Book a meeting room",
        (Parameter(("room", "room_number"), "string", values.room), DAY, TIME),
        {
            EN: Phrases(
                (
                    "Book room {0} on {1} at {2}.",
                    "Reserve {0} for {1}, {2}.",
                    "I need room {0} on {1} at {2}.",
                    "Can I have {0} at {2} on {1}?",
                    "{1}, {2}: please reserve {0}.",
                    "Take room {0} for me, {1} at {2}.",
                    "Is {0} free on {1} at {2}? Then book it.",
                ),
                ("Please book {0} for {1} at {2}.", "On {1} at {2} I want room {0}."),
            ),
            ZH: Phrases(
                (
                    "预订{0}房间，{1}{2}。",
                    "{1}{2}订{0}。",
                    "我{1}{2}需要{0}房间。",
                    "可以在{1}{2}用{0}吗？",
                    "{1}，{2}：请预订{0}。",
                    "帮我定{0}房间，{1}{2}。",
                    "{1}{2}的{0}空着吗？请订下。",
                ),
                ("请订{1}{2}的{0}房间。", "我想要{0}房间，{1}{2}。"),
            ),
        },
        {"state": values.done},
        {EN: "Room {0} is booked for {1} at {2}.", ZH: "{0}房间已订好，{1}{2}。"},
    ),
    Tool(
        ("set_reminder", "add_reminder", "remind", "create_reminder"),
        "Remind the user of something",
        (Parameter(("text", "note", "message"), "string", _note), TIME),
        {
            EN: Phrases(
                (
                    "Remind me to {0} at {1}.",
                    "At {1} I must {0}, remind me.",
                    "Set a reminder for {1}: {0}.",
                    "Do not let me forget to {0} at {1}.",
                    "{1}: remind me to {0}.",
                    "I have to {0} at {1}, please remind me.",
                ),
                ("Please remind me at {1} to {0}.", "I want a reminder at {1} to {0}."),
            ),
            ZH: Phrases(
                (
                    "{1}提醒我{0}。",
                    "我{1}要{0}，请提醒。",
                    "设置{1}的提醒：{0}。",
                    "别让我忘了{1}{0}。",
                    "{1}：提醒我{0}。",
                    "我得在{1}{0}，请提醒我。",
                ),
                ("请在{1}提醒我{0}。", "我想要一个{1}的提醒：{0}。"),
            ),
        },
        {"state": values.done},
        {EN: "I will remind you at {1} to {0}.", ZH: "我会在{1}提醒你{0}。"},
    ),
    Tool(
        ("find_train", "search_trains", "next_train", "train_times"),
        "Next train between two cities",
        (
            Parameter(("origin", "start", "from_city"), "string", values.city),
            Parameter(("destination", "goal", "to_city"), "string", values.city),
        ),
        {
            EN: Phrases(
                (
                    "When does the next train go from {0} to {1}?",
                    "I want to go from {0} to {1} by train.",
                    "Find a train from {0} to {1}.",
                    "Next train to {1} from {0}?",
                    "Is there a train from {0} to {1}?",
                    "{0} to {1}: when is the next train?",
                    "How do I get to {1} from {0} by train?",
                ),
                ("Which train can I take from {0} to {1}?", "Look for a train to {1} that starts in {0}."),
            ),
            ZH: Phrases(
                (
                    "从{0}到{1}的下一班火车几点？",
                    "我要坐火车从{0}去{1}。",
                    "查从{0}到{1}的火车。",
                    "{0}到{1}的火车什么时候开？",
                    "有从{0}去{1}的火车吗？",
                    "{0}到{1}：下一班火车？",
                    "怎么从{0}坐火车到{1}？",
                ),
                ("从{0}去{1}坐哪班火车？", "请找{0}出发去{1}的火车。"),
            ),
        },
        {"departure": values.clock_time},
        {EN: "The next train from {0} to {1} leaves at {departure}.", ZH: "{0}到{1}的下一班火车{departure}出发。"},
    ),
    Tool(
        ("stock", "check_stock", "count_items", "inventory"),
        "How many of an item are in stock",
        (Parameter(("item", "product", "article"), "string", values.item),),
        {
            EN: Phrases(
                ("How many {0} are in stock?", "Do we still have {0}?", "Are there any {0} left?", "Check the stock of {0}."),
                ("Tell me how many {0} we have.", "What is the stock of {0}?"),
            ),
            ZH: Phrases(
                (
                    "还有多少{0}？",
                    "我们还有{0}吗？",
                    "{0}有库存吗？",
                    "查{0}的库存。",
                    "{0}：还有多少？",
                    "数一下仓库里的{0}。",
                    "仓库里有几个{0}？",
                ),
                ("告诉我有多少{0}。", "{0}的库存是多少？"),
            ),
        },
        {"count": values.price},
        {EN: "There are {count} {0} in stock.", ZH: "{0}还有{count}个。"},
    ),
    Tool(
        ("set_timer", "timer", "start_timer", "countdown"),
        "Start a timer",
        (Parameter(("minutes", "duration", "length"), "integer", _minutes),),
        {
            EN: Phrases(
                (
                    "Set a timer for {0} minutes.",
                    "Wake me in {0} minutes.",
                    "Start a {0} minute timer.",
                    "Count down {0} minutes.",
                    "Tell me when {0} minutes are over.",
                    "{0} minutes, starting now.",
                ),
                ("Please start a timer of {0} minutes.", "I need a timer, {0} minutes."),
            ),
            ZH: Phrases(
                (
                    "设一个{0}分钟的定时器。",
                    "{0}分钟后叫我。",
                    "开始{0}分钟倒计时。",
                    "定时{0}分钟。",
                    "过{0}分钟告诉我。",
                    "从现在开始{0}分钟。",
                ),
                ("请定一个{0}分钟的时。", "我需要{0}分钟的定时器。"),
            ),
        },
        {"state": values.done},
        {EN: "The timer runs for {0} minutes.", ZH: "定时器开始了，{0}分钟。"},
    ),
    Tool(
        ("send_message", "message", "send_text", "write_message"),
        "Send a message to a person",
        (NAME, Parameter(("text", "body", "content"), "string", values.subject)),
        {
            EN: Phrases(
                ('Write to {0}: "{1}".', 'Send {0} the message "{1}".', 'Tell {0} "{1}".', 'Message {0} with the text "{1}".'),
                ('Please send "{1}" to {0}.', 'Let {0} know: "{1}".'),
            ),
            ZH: Phrases(
                (
                    "给{0}写：“{1}”。",
                    "发消息“{1}”给{0}。",
                    "告诉{0}“{1}”。",
                    "给{0}发短信，内容“{1}”。",
                    "{0}应该看到：“{1}”。",
                    "把“{1}”转给{0}。",
                ),
                ("请把“{1}”发给{0}。", "让{0}知道：“{1}”。"),
            ),
        },
        {"state": values.done},
        {EN: "The message to {0} is sent.", ZH: "给{0}的消息已发送。"},
    ),
)


@dataclass(frozen=True)
class Offer:
    """A tool as one prompt names it: its own name and those of its parameters."""

    tool: Tool
    name: str
    parameters: tuple[str, ...]

    def schema(self) -> dict[str, Any]:
        """As clients send it in ``tools``."""
        kinds = dict(zip(self.parameters, (parameter.type for parameter in self.tool.parameters), strict=True))
        properties = {name: {"type": kind} for name, kind in kinds.items()}
        parameters = {"type": "object", "properties": properties, "required": list(self.parameters)}
        function = {"name": self.name, "description": self.tool.description, "parameters": parameters}
        return {"type": "function", "function": function}


def example(draw: Draw) -> Conversation:
    """One to four tools, and one or two questions that need one of them."""
    offers = [_offer(draw, tool) for tool in draw.random.sample(TOOLS, draw.choice((1, 2, 2, 3, 3, 4)))]
    rounds = draw.choice((1, 2, 2)) if draw.split is Split.TRAINING else 1
    messages = [message for _ in range(rounds) for message in _round(draw, draw.choice(offers))]
    return Conversation(TASK, draw.language, tuple(messages), tuple(offer.schema() for offer in offers))


def _offer(draw: Draw, tool: Tool) -> Offer:
    return Offer(tool, draw.choice(tool.names), tuple(draw.choice(parameter.names) for parameter in tool.parameters))


def _round(draw: Draw, offer: Offer) -> list[Message]:
    tool = offer.tool
    arguments = [values.slot(draw, parameter.make) for parameter in tool.parameters]
    result = {name: values.slot(draw, make) for name, make in tool.result.items()}
    asked, told = draw.phrase(tool.asked[draw.language]), tool.told[draw.language]
    return [
        Message("user", asked.format(*arguments)),
        Message("assistant", tool_calls=(ToolCall(offer.name, dict(zip(offer.parameters, arguments, strict=True))),)),
        Message("tool", json.dumps(result, ensure_ascii=False)),
        Message("assistant", told.format(*arguments, **result)),
    ]
