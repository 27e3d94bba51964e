"""A table at a restaurant."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

TABLE = Form(
    (
        Field(
            "restaurant house where",
            "餐厅 饭店",
            "string",
            details.house,
            "[The restaurant is|We eat at|The table is at|Restaurant:] {}.",
            "[餐厅是|饭店是|吃饭地点是|餐厅：]{}。",
        ),
        Field(
            "name guest booked_by reservation_name",
            "姓名 预订人",
            "string",
            details.person,
            "[The name is|It was booked by|The guest is|Name:] {}.",
            "[姓名是|预订人是|名字是|姓名：]{}。",
        ),
        Field(
            "people guests_count party_size persons",
            "人数 几位",
            "integer",
            details.small,
            "[There will be {} people|We are {} people|People: {}|A table for {}].",
            "[一共{}人|人数：{}|{}位客人|我们有{}个人]。",
        ),
        Field(
            "date day",
            "日期 用餐日期",
            "string",
            details.date,
            "[The day is|It is for|The date is|Date:] {}.",
            "[日期是|定在|用餐日期是|日期：]{}。",
        ),
        Field(
            "time hour",
            "时间 用餐时间",
            "string",
            details.clock_time,
            "[We come at|The time is|They eat at|Time:] {}.",
            "[时间是|到店时间是|用餐时间是|时间：]{}。",
        ),
    ),
    {
        EN: Phrases(
            (
                "[A table|One table|Dinner] for {people} at {restaurant}, {date}, {time}, [name|under the name] {name}.",
                "{name} [booked|reserved|has] a table for {people} at {restaurant} on {date} at {time}.",
                "[Please|Kindly] [book|keep|reserve] a table for {people} [people|guests|persons] on {date}[ at {time}|]. [My name is|The name is] {name}.",
                "{restaurant} [expects|awaits] {name} with {people} [guests|people] at {time}.",
                "We are {people} and want to eat at {restaurant} [on {date}|at {time}].",
                "{restaurant}: {name}, {people} [people|persons|guests], {date}, {time}.",
                "[On|For] {date} at {time} I [need|want|would like] a table at {restaurant}[ for {people}|]. {name}",
                "[This is|I am|Here is] {name}. [Can we come|May we come] to {restaurant} at {time} with {people} people?",
                "{name} [eats|has dinner|has lunch] at {restaurant} at {time}[ on {date}|].",
                "{people} [guests|people|friends] of {name} [come|will come] to {restaurant} on {date}.",
                "Restaurant {restaurant}, name {name}, people {people}, date {date}, time {time}.",
                "[Our table|The table] at {restaurant} is [booked|reserved] for {time}; [ask for|the name is] {name}.",
                "[Sorry|Oh], we [will be|are now] {people} and not fewer, on {date}, {time}, {name}.",
                "[Could you|Can you] [change|move] the booking of {name} to {date}, {time}?",
                "{time} at {restaurant}, {people} people: [that is|it was booked by] {name}.",
            ),
            (
                "I would like to reserve a table at {restaurant} for {people} people on {date}. My name is {name}.",
                "{name} and friends, {people} people in all, come to {restaurant} at {time}.",
                "Table booking: {date} at {time}, {people} guests, for {name}.",
                "Let us have dinner at {restaurant} on {date} at {time}.",
                "{restaurant} has a table for {people} under the name of {name}.",
                "We will be {people} on {date}, and we arrive at {time}. Regards, {name}",
            ),
        ),
        ZH: Phrases(
            (
                "{restaurant}{people}人[桌|位]，{date}，{time}，[姓名|预订人]{name}。",
                "{name}在{restaurant}[订了|预订了]{date}{time}的{people}人桌。",
                "请[订|留|预订]{date}[{time}|]{people}人的桌子，[我叫|姓名]{name}。",
                "{restaurant}{time}等{name}一行{people}人。",
                "我们{people}个人[想|要]{date}去{restaurant}吃饭。",
                "{restaurant}：{name}，{people}位，{date}，{time}。",
                "{date}{time}我[想要|需要]{restaurant}的桌子[，{people}人|]，{name}。",
                "[我是|我叫]{name}，{time}[能来|可以来]{restaurant}吗？我们{people}人。",
                "{name}[{date}|]{time}在{restaurant}[吃饭|用餐]。",
                "{name}的{people}位[客人|朋友]{date}[来|到]{restaurant}。",
                "餐厅{restaurant}，姓名{name}，人数{people}，日期{date}，时间{time}。",
                "{restaurant}的桌子[订在|留到]{time}，[找|名字是]{name}。",
                "[抱歉|对了]，我们现在是{people}人，{date}，{time}，{name}。",
                "[能|可以]把{name}的预订改到{date}{time}吗？",
                "{time}在{restaurant}，{people}人，[是|由]{name}[订的|预订]。",
            ),
            (
                "我想在{restaurant}订{date}的{people}人桌，我的名字是{name}。",
                "{name}和朋友共{people}人{time}到{restaurant}。",
                "订桌：{date}{time}，{people}位客人，为{name}。",
                "我们{date}{time}在{restaurant}吃晚饭吧。",
                "{restaurant}有一张{name}名下的{people}人桌。",
                "我们{date}有{people}个人，{time}到。{name}敬上",
            ),
        ),
    },
)
