"""What they write who ask when something is open."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.customers.wording import HELLO, HELLO_ZH
from models.embedded.tasks.phrases import Phrases

HOUSE = "[shop|store|office|library|bank|museum|market|restaurant|branch|pharmacy|counter]"

HOURS = Intent(
    {EN: "hours", ZH: "营业时间"},
    {
        EN: Phrases(
            (
                HELLO
                + "[When|At what time|What time|How early|How late] do you [open|close|shut|start|open the doors] [on {day}|in "
                "{city}|today|tomorrow|in the morning]?",
                "[Until when|How long|Until what time|From when] is the "
                + HOUSE
                + " [in {city}|of {company}] [open|open on {day}|open today]?",
                "[Are|Will] you [be |]open [at {time}|on {day}|today|tomorrow|before {time}|after {time}|at the weekend|on "
                "holidays]?",
                "[What are|Tell me|I need|Give me|Do you know|I want to know|Where can I find] the [opening hours|opening times"
                "|business hours|hours|office hours] of [{company}|the " + HOUSE + "|your " + HOUSE + " in {city}].",
                "Is the "
                + HOUSE
                + " [in {city}|of {company}|next to {company}] [closed|open|still open|already open] [on {day}|at {time}|now"
                "|today|this {day}]?",
                "[When|At what time|What time] does [{company}|the "
                + HOUSE
                + "|your "
                + HOUSE
                + " in {city}] [close|open|shut|open again][| on {day}| today| in the evening]?",
                "[Does|Will] [{company}|the "
                + HOUSE
                + " in {city}|your "
                + HOUSE
                + "] [open|close] [on {day}|at {time}|before {time}|late on {day}|early on {day}]?",
                "[Opening hours|Hours|Business hours|Opening times|Open today][:| of|,] [{company}|"
                + HOUSE
                + " in {city}|{city}, {day}|{company}, {city}][?|.]",
                "[Can I|Could I|May we|Can {person}] [come|visit you|drop by|come to the "
                + HOUSE
                + "] [at {time}|on {day}|on {day} at {time}|after {time}], [or are you closed|are you open then|is it open]?",
                "[I want|I'd like|I plan|We plan|{person} wants] to [come|visit|stop by] on {day}[. When are you open|, until "
                "when are you open|. Are you open then|: what are your hours]?",
                "[Which|What] are [your|the] [hours|opening hours|business hours|opening times] [on {day}|at the weekend|on "
                "holidays|today|this week]?",
                "[From when to when|Between which hours|On which days|How many hours a day] [are you|is {company}|is the "
                + HOUSE
                + " in {city}] open[| on {day}]?",
                "[Is anybody|Is someone|Are people] [in the "
                + HOUSE
                + "|at {company}|there] [at {time}|on {day}|after {time}], [or is it closed|or do you close early|is it open]?",
                "[How late|Until when|How long] [can I come|may we come|can one visit|can I shop][| on {day}| in {city}]?",
                "[Could you tell me|Please tell me|Can you say|I would like to know|I wonder|Do you know] [when|until when|at "
                "what time] [{company}|the " + HOUSE + " in {city}|your " + HOUSE + "] [opens|closes|is open|shuts][| on {day}].",
                "[Are you|Is {company}|Is the "
                + HOUSE
                + "] [closed|shut] [on {day}|at {time}|today|on holidays|in the evening]?",
            ),
            (
                "What are the opening hours in {city}?",
                "Is {company} open on {day} at {time}?",
                "Until what hour can {person} visit the office in {city}?",
                "Do I find an open shop in {city} at {time}?",
                "{day} morning: when do the doors of {company} open?",
                "What time do they close in {city} on {day}?",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH
                + "[你们|贵店|你们店|你们{city}店][{day}|今天|明天|早上|周末|平时][几点|什么时候|什么时间][开门|关门|营业|下班|上班]？",
                "[{city}|{company}|附近]的[商店|超市|图书馆|银行|办公室|餐厅|药店|博物馆][开到|营业到|开门到|几点到][几点|什么时候]？",
                "[{time}|{day}|今天|明天|周末|{day}晚上][你们|贵店|店里|你们店][开门|营业|还开门|关门|上班]吗？",
                "[{company}|你们|{city}店|图书馆|你们{city}店]的[营业时间|开放时间|上班时间|工作时间|开门时间][是什么|是多少|告诉我一下|怎么样|有变化吗]？",
                "{city}的[办公室|商店|超市|银行|图书馆|分店|博物馆][{day}|今天|{time}|{day}{time}][关门|开门|开着|营业|上班|休息]吗？",
                "{company}[{day}|今天|明天|晚上|早上|][几点|什么时候|什么时间][关门|开门|下班|开始营业|打烊]？",
                "[请问|我想知道|请告诉我|告诉我|能告诉我][{company}|{city}店|你们|药店][几点开门|几点关门|什么时候营业|的营业时间|开到几点]。",
                "[营业时间|开放时间|几点开门|开门时间|上班时间]：[{company}|{city}的商店|{city}，{day}|{company}{city}店]。",
                "[我|我们|{person}][{day}|{time}|{day}{time}]过来，[你们开门吗|你们几点开门|营业吗|关门了吗|你们开到几点]？",
                "[我|我们|{person}]想[{day}|明天|周末]去[{company}|{city}的店|你们店里]，[几点开门|几点关门|营业时间是什么|开到几点|开门吗]？",
                "[你们|{company}|{city}的商店][周末|节假日|{day}|星期天晚上][开不开门|营不营业|休息吗|开门吗|几点到几点开门]？",
                "[你们|{company}|{city}的图书馆][从几点到几点|哪几天|每天几点到几点|每天多长时间][营业|开门|开放]？",
                "[{company}|{city}的店|你们][{time}|{time}以后|{time}以前|{day}{time}][还有人吗|关门了吗|开了吗|还营业吗]？",
                "[{day}|今天|明天][最晚|最早]几点[可以来|能来|可以到店|能去{company}]，[几点关门|几点开门|开到几点]？",
                "[{company}|{city}的办公室|你们][中午|晚上|{day}][关不关门|休息多久|几点休息|开到几点]？",
                "[查|查一下|问一下|帮我查]{company}的[营业时间|开门时间|关门时间|开放时间]。",
            ),
            (
                "{city}的营业时间是几点到几点？",
                "{company}{day}{time}开门吗？",
                "{person}最晚几点可以去{city}的办公室？",
                "{time}在{city}还有开门的商店吗？",
                "{day}早上，{company}的大门几点开？",
                "{day}{city}那边几点打烊？",
            ),
        ),
    },
)
