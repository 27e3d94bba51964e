"""Who somebody is."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

PERSON = Form(
    (
        Field(
            "name full_name person",
            "姓名 名字",
            "string",
            details.person,
            "[The name is|The person is called|This is about|We are talking about|Name:] {}.",
            "[名字是|姓名是|这个人叫|姓名：|这里说的是]{}。",
        ),
        Field(
            "age years age_in_years",
            "年龄 岁数",
            "integer",
            details.age,
            "[The age is {}|Age: {}|{} years old|That makes {} years of age|Now {} years old].",
            "[年龄是{}|年龄：{}|今年{}岁|已经{}岁了|{}岁]。",
        ),
        Field(
            "city home town lives_in",
            "城市 住址",
            "string",
            details.city,
            "[The home is in|Home is|The city is|Now living in|City:] {}.",
            "[家在|城市是|现在住在|居住地：|人在]{}。",
        ),
        Field(
            "job profession occupation work",
            "职业 工作",
            "string",
            details.job,
            "[The job is|Works as a|By profession a|Occupation:|Earns a living as a] {}.",
            "[职业是|工作是|职业：|以前和现在都是]{}。",
        ),
    ),
    {
        EN: Phrases(
            (
                "{name} is {age} [years old|years of age|], [lives|is living|has a home] in {city} and [works as|is] a {job}.",
                "[My name is|I am called|I'm|They call me] {name}. I am {age} and [work as |am |]a {job} [in|near|from] {city}.",
                "[Meet|Say hello to|Let me introduce] {name}, a {job} [from|in|out of] {city}, aged {age}.",
                "The {job} {name} ({age}) [moved|has moved|is moving|went] to {city}.",
                "In {city} [lives|there lives|one finds|you can meet] {name}, a {job} [of {age} years|aged {age}|of {age}].",
                "{name}[,|;| -] {age}[,|;| -] {job}[,|;| -] {city}[.|]",
                "The {job} in {city} is [called|named] {name} and is {age}[ years old|].",
                "[She|He] is {age}, [her|his] name is {name}, and [she|he] is a {job} from {city}.",
                "Our [new|next|best|first] {job} comes from {city}; {name} is {age} years old.",
                "I [live|have a flat|was born] in {city}. I am a {job}, {age} years old, and my name is {name}.",
                "Aged {age}, the {job} {name} [still|now|happily] lives in {city}.",
                "{name} grew up in {city} and became a {job} at {age}.",
                "This is {name} from {city}: {age} years old, {job}.",
                "[After school|Years later|In the end], {name} went to {city} and found work as a {job}. [Today|By now] {name} is {age}.",
                "{name}, who is {age}, [works|has worked|earns money] as a {job}. [The family|Everyone at home] lives in {city}.",
                "[We spoke|I talked|They spoke] with {name}, {age}, a {job} who lives in {city}.",
                "{name} [lives|is|has settled] in {city} and is {age}[ years old|].",
                "[The new neighbour|My cousin|Our guest] is called {name} and is a {job} in {city}.",
                "{name} is a {job}[, aged {age}|, {age} years old| and {age} years old].",
                "[From|Out of] {city} came {name}, {age}[, to join us|], who is a {job}.",
                "Age {age}, home {city}, work {job}, name {name}.",
            ),
            (
                "At {age}, {name} is a {job} in {city}.",
                "{name} from {city} is a {job} and {age} years old.",
                "My friend {name} has turned {age}; we both live in {city}.",
                "A {job} named {name} has just arrived from {city}.",
                "You asked about {name}: {age} years old, living in {city}, and a {job} by trade.",
                "There is a {job} in {city} who is {age} years old. The name is {name}.",
            ),
        ),
        ZH: Phrases(
            (
                "{name}[今年|已经|刚满|]{age}岁，[住在|家在|生活在|定居在]{city}，[是一名|是一位|是|职业是]{job}。",
                "我叫{name}，[今年|]{age}岁，在{city}[当|做|工作，是]{job}。",
                "[认识一下|介绍一下|向大家介绍]{name}，来自{city}的{job}，[现年|今年|]{age}岁。",
                "{job}{name}（{age}岁）[搬到了|去了|回到了]{city}。",
                "{city}有[一位|一名|个]{age}岁的{job}，[名叫|叫|名字是]{name}。",
                "{name}[，|；|、]{age}岁[，|；|、]{job}[，|；|、]{city}。",
                "{city}的{job}[叫|名叫]{name}，[今年|]{age}岁。",
                "[她|他]{age}岁，名字是{name}，是{city}的{job}。",
                "我们[的新|最好的|新来的]{job}来自{city}，{name}今年{age}岁。",
                "我[住在|家在|出生在]{city}，是{job}，{age}岁，名叫{name}。",
                "{name}在{city}长大，{age}岁[成为|当上]{job}。",
                "这是{city}的{name}：{age}岁，{job}。",
                "[毕业后|后来|几年后]，{name}去了{city}，找到了{job}的工作，[今年|现在]{age}岁。",
                "{name}[今年|]{age}岁，[当了多年|一直做]{job}，[全家|和家人]住在{city}。",
                "[我们采访了|昨天见到了]{name}，{age}岁，是住在{city}的{job}。",
                "{name}[住在|生活在]{city}，[今年|已经]{age}岁。",
                "[新邻居|我的表哥|这位客人]叫{name}，在{city}[当|做]{job}。",
                "{name}是[一名|一位|]{job}，{age}岁。",
                "年龄{age}，[住|家在]{city}，工作是{job}，姓名{name}。",
            ),
            (
                "{age}岁的{name}在{city}做{job}。",
                "来自{city}的{name}是{job}，今年{age}岁。",
                "我的朋友{name}{age}岁了，我们都住在{city}。",
                "有位叫{name}的{job}刚从{city}过来。",
                "你问的{name}，{age}岁，人在{city}，本职是{job}。",
                "{city}那位{age}岁的{job}，大家都叫{name}。",
            ),
        ),
    },
)
