"""What short messages say."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

BODIES = (
    "[I will|I'll|we will|we'll] be [{quantity} minutes|an hour|a bit|half an hour] late[|, sorry| for {subject}| tonight]",
    "[the|our|your] [meeting|lunch|call|visit|lesson] [about {subject} |with {person} |]is [moved to {time}|cancelled|on {day}|in {city}]",
    "[see you|meet me|call me|wait for me|pick me up] [at {time}|on {day}|in {city}|at the station|after work|in {room}]",
    "[happy birthday|good luck|thank you|many thanks|congratulations|well done|get well soon][|, {person}| from {person}| for {subject}]",
    "[where are|please bring|I found|I bought|do not forget|we need] [the |your |{quantity} ]{item}",
    "{subject} [is|looks] [ready|late|fine|great|done|cancelled]",
    "[the|our] {word} [is|was] [broken|here|open|sold|on fire|ready]",
    "[can|could] you [read|check|send me] {subject}[| by {time}| before {day}]",
    "{subject}",
)

BODIES_ZH = (
    "我[会|要|可能]晚到[{quantity}分钟|一小时|一会儿|半小时][|，抱歉|，别等我]",
    "[{subject}的会议|和{person}的午饭|今晚的课|{day}的会][改到{time}|取消了|在{city}|推迟了]",
    "[{time}见|{day}见|在{city}等我|到车站接我|下班后给我打电话|在{room}见面]",
    "[生日快乐|祝你好运|谢谢你|恭喜|干得好|早日康复|新年好|辛苦了][|，{person}]",
    "[别忘了带|我找到了|我买了|我们需要|你看到][|你的|{quantity}个]{item}",
    "{subject}[准备好了|要晚了|没问题|很好|完成了|取消了]",
    "我们的{word}[坏了|到了|开门了|卖了|好了]",
    "[请|能不能][看一下|检查|发给我]{subject}",
    "{subject}",
)


def body(draw: Draw) -> str:
    """What a short message says."""
    return filled(draw, *(BODIES_ZH if draw.chinese else BODIES))
