"""What users want a tool to be called with: mostly things that can only be copied from what they said."""

from __future__ import annotations

import re

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.phrases import one_form

ROOMS = "[|||upstairs |guest |small |back |second |old |new |main ]" + (
    "[kitchen|bedroom|office|bathroom|living room|garage|hall|cellar|dining room|nursery|library|studio|attic|workshop]"
)
ROOMS_ZH = (
    "[|||楼上|楼下|东边|西边|大|小|新|旧|第二]" + "[厨房|卧室|书房|浴室|客厅|车库|走廊|地下室|餐厅|儿童房|客房|阳台|阁楼|工作室]"
)
DEVICES = "[lamp|light|fan|heater|radio|television|TV|printer|camera|speaker|oven|pump|router|air conditioner|humidifier|coffee machine]"
DEVICES_ZH = "[灯|台灯|风扇|暖气|收音机|电视|打印机|摄像头|音箱|烤箱|水泵|路由器|空调|加湿器|咖啡机|窗帘]"
DATES = "[{month} {number}|{number} {month}|{year}-{month_digits}-{number_digits}|next {day}|this {day}|tomorrow|{month} {number}, {year}|{day}]"
DATES_ZH = "[{month_plain}月{number}日|{month_plain}月{number}号|{year}-{month_digits}-{number_digits}|下个{day}|这个{day}|明天|后天|{day}]"
NOTES = (
    "[call|phone|ring|meet|visit|thank|pay|invite|fetch|answer|wake] {person}[||| back| about {subject}| before lunch| in {city}]",
    "[buy|order|return|pack|clean|sell|count|bring|look for] [|the |some |more |{quantity} ]{item}[||| for {person}| in {city}]",
    "[pay|check|print|sign|send|renew|file] the [{word}|rent|tax|phone|insurance|water|school] [bill|form|contract|letter|papers]",
    "[water the plants|feed the [cat|dog|fish]|take [out the rubbish|my pills|a break]|lock the door|charge the phone|bake a cake]",
    "[read|finish|review|prepare|send|discuss|write up] [{subject}|the {word} report|the notes on {subject}|chapter {quantity}]",
    "[repair|paint|move|update|restart|test|measure] the {word} [machine|server|door|bike|printer|clock|boat]",
)
NOTES_ZH = (
    "[给{person}打电话|联系{person}|去见{person}|感谢{person}|邀请{person}|去接{person}|回复{person}|叫醒{person}]",
    "[跟{person}谈{subject}|问{person}{subject}的事|把{item}交给{person}|给{person}买{item}|陪{person}去{city}]",
    "[买|订|退|打包|清洗|卖|数|带|找][|一些|{quantity}个|新的]{item}",
    "[交|查|打印|签|寄][房租|税|电话费|保险|水费|学费|{word}合同|{word}账单|{word}表格]",
    "[浇花|喂[猫|狗|鱼]|倒垃圾|吃药|休息|锁门|充电|烤蛋糕|跑步|洗车|背单词]",
    "[看|完成|检查|准备|讨论|整理][{subject}|{word}报告|{subject}的笔记|第{quantity}章]",
    "[修理|粉刷|搬走|更新|重启|测试]{word}[机器|服务器|门|自行车|打印机|船]",
)
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
TITLES = (
    "[lunch|dinner|breakfast|coffee|tennis|interview|chess|a walk] with {person}",
    "[meeting|talk|call|workshop|review|lecture] [about|on] {subject}",
    "{word} [meeting|party|concert|class|workshop|review|trip]",
    "[dentist|yoga|haircut|football|choir|piano lesson|wedding of {person}|birthday of {person}|trip to {city}]",
)
TITLES_ZH = (
    "和{person}[吃饭|喝咖啡|打网球|面试|下棋|散步]",
    "[{subject}会议|{subject}讨论|{subject}讲座|{subject}评审]",
    "{word}[会议|晚会|音乐会|培训|旅行]",
    "[看牙医|瑜伽课|理发|足球赛|合唱|钢琴课|{person}的婚礼|{person}的生日|{city}之行]",
)
SENTENCES = (
    "[where is|how far is|I am looking for|I love|take me to] [the [station|hotel|museum|market|beach]|{city}|{word}]",
    "[I would like|can I have|how much are|I need|I have lost] [|two |the |my |{quantity} ]{item}",
    "[good morning|good night|thank you|my name is {person}|I do not understand|nice to meet you|I come from {city}]",
    "[the [cat|dog|child|bird|moon]|{person}] [is|was] [hungry|tired|happy|very old|in {city}|late]",
)
SENTENCES_ZH = (
    "[在哪里能找到|我在找|我喜欢|带我去][车站|酒店|博物馆|市场|海滩|{city}]",
    "[我想要|我需要|我丢了|这里有|多少钱一个][|两个|我的]{item}",
    "[早上好|晚安|谢谢你|我叫{person}|我不明白|很高兴认识你|我来自{city}]",
    "[猫|狗|孩子|月亮|{person}][饿了|累了|很高兴|老了|在{city}|迟到了]",
)
QUERIES = (
    "{subject}",
    "[{word}|travel|holiday|sick leave|parking|password|backup|vacation|tax] [rules|policy|contract|guide|form|invoice|plan][| {year}]",
    "[report|minutes|notes|slides|letter] [on|about|of] {subject}",
    "[invoices|mails|contracts|offers] [from|of|for] {person}",
    "{word} [in {city}|{year}|manual|price list]",
)
QUERIES_ZH = (
    "{subject}",
    "[{word}|差旅|假期|病假|停车|密码|备份|税务][规定|政策|合同|指南|表格|发票|计划]",
    "{subject}的[报告|记录|笔记|幻灯片|信]",
    "{person}的[发票|邮件|合同|报价]",
    "[{city}|{year}年]的{word}[手册|价格表|数据]",
)
SONGS = (
    "[Blue|Silent|Golden|Broken|Little|Last|Wild|Lonely|Slow] [River|Night|Summer|Heart|Moon|Train|Dance|Rain|Road|Garden]",
    "[Dancing|Waiting|Walking|Dreaming|Lost|Alone] in [{city}|the Rain|the Dark|Paradise|{word}]",
    "[Song of|Goodbye|Hello|Letter to|My] {word}",
    "{word}",
)
SONGS_ZH = (
    "[蓝色|安静|金色|最后|小小|孤独|遥远]的[河|夜晚|夏天|心|月亮|火车|雨|路|花园]",
    "[再见|你好|梦回|想念|走过]{city}",
    "{word}之歌",
)
ERRORS = (
    "[{word}|the printer|the login|the search|checkout|e-mail|the {word} page] [is down|is slow|does not work|crashes|shows an error]",
    "[cannot|can not] [open|print|save|send|delete] [{word} files|invoices|reports|{item} orders]",
    "[new|broken|missing|lost] [{word} licence|keyboard|laptop|password|badge|screen][| for {person}]",
)
ERRORS_ZH = (
    "[{word}|打印机|登录|搜索|结账|邮箱|{word}页面][打不开|很慢|不能用|崩溃了|报错]",
    "无法[打开|打印|保存|发送|删除][{word}文件|发票|报告|订单]",
    "[新的|坏了的|丢失的][{word}许可证|键盘|电脑|密码|门禁卡|屏幕]",
)
WORDS_ZH = "白海青山明月东方长安云雀星河北斗红枫金桥天成宏图春风南湖银杏"


def filled(draw: Draw, *templates: str) -> str:
    """A form of one of the templates, its slots filled by what the split may see."""
    text = one_form(draw.choice(templates), draw.random)
    return re.sub(r"\{(\w+)\}", lambda found: _of(draw, found[1]), text)


def _of(draw: Draw, slot: str) -> str:
    return str(SMALL[slot](draw) if slot in SMALL else values.slot(draw, SLOTS[slot]))


def word(draw: Draw) -> str:
    """A name for a thing: mostly one that nobody has heard of."""
    if draw.chinese:
        return "".join(draw.random.sample(WORDS_ZH, 2))
    return values.invented_word(draw)


def clock_time(draw: Draw) -> str:
    """A time of the day as people write it."""
    hour, minute = draw.between(1, 12), draw.choice(("00", "05", "10", "15", "20", "25", "30", "40", "45", "50", "55"))
    if draw.chance(0.6):
        return f"{hour + draw.choice((0, 12)) - 1}:{minute}"
    if draw.chinese:
        return draw.choice(("早上", "上午", "下午", "晚上")) + f"{hour}点" + draw.choice(("", "半", "一刻", f"{minute}分"))
    return f"{hour}{draw.choice(('', ':' + minute))}{draw.choice((' am', ' pm', 'am', 'pm'))}"


def date(draw: Draw) -> str:
    """A day as people say it or as computers write it."""
    return filled(draw, DATES_ZH if draw.chinese else DATES)


def note(draw: Draw) -> str:
    """Something to do, as one would be reminded of it."""
    return filled(draw, *(NOTES_ZH if draw.chinese else NOTES))


def body(draw: Draw) -> str:
    """What a short message says."""
    return filled(draw, *(BODIES_ZH if draw.chinese else BODIES))


def title(draw: Draw) -> str:
    """What stands in a calendar."""
    return filled(draw, *(TITLES_ZH if draw.chinese else TITLES))


def sentence(draw: Draw) -> str:
    """What a traveller may want to say in another language."""
    return filled(draw, *(SENTENCES_ZH if draw.chinese else SENTENCES))


def query(draw: Draw) -> str:
    """What one searches documents for."""
    return filled(draw, *(QUERIES_ZH if draw.chinese else QUERIES))


def song(draw: Draw) -> str:
    """A song's name."""
    return filled(draw, *(SONGS_ZH if draw.chinese else SONGS))


def artist(draw: Draw) -> str:
    """Somebody who sings, or a band."""
    if draw.chance(0.6):
        return values.person(draw)
    return (
        filled(draw, "{word}乐队", "{word}合唱团") if draw.chinese else filled(draw, "the {word}s", "{word} Brothers", "{word}")
    )


def error(draw: Draw) -> str:
    """What one tells the people who repair computers."""
    return filled(draw, *(ERRORS_ZH if draw.chinese else ERRORS))


def product(draw: Draw) -> str:
    """A thing to buy, now and then of a make."""
    make = word(draw) if draw.chance(0.3) else ""
    return make + ("" if draw.chinese or not make else " ") + values.item(draw)


def home_room(draw: Draw) -> str:
    """A room of a house."""
    return one_form(ROOMS_ZH if draw.chinese else ROOMS, draw.random)


def device(draw: Draw) -> str:
    """A device, now and then with its room."""
    rooms, devices = (ROOMS_ZH, DEVICES_ZH) if draw.chinese else (ROOMS + " ", DEVICES)
    return one_form((rooms if draw.chance(0.6) else "") + devices, draw.random)


def order_number(draw: Draw) -> str:
    """As shops write them."""
    kind, number = draw.choice(("letter", "letter", "digits", "year", "word")), draw.between(1000, 999999)
    if kind == "letter":
        return values.order_number(draw)
    if kind == "digits":
        return str(number)
    return f"{draw.between(2019, 2026)}-{number}" if kind == "year" else f"{draw.choice(('ORD', 'PO', 'SO', 'WEB'))}{number}"


def meeting_room(draw: Draw) -> str:
    """By its number or its name."""
    return values.room(draw) if draw.chance(0.7) else draw.choice((word(draw), str(draw.between(101, 999))))


def server(draw: Draw) -> str:
    """A machine's name."""
    left = draw.choice(("web", "db", "mail", "cache", "proxy", "build", "node", "gpu", values.invented_word(draw).lower()))
    middle = draw.choice(("", "", "-prod", "-test", "-eu", "-west"))
    return f"{left}{middle}-{draw.choice(('', '0'))}{draw.between(1, 40)}"


def deployment(draw: Draw) -> str:
    """A program's name in a cluster."""
    left = draw.choice(("checkout", "search", "billing", "login", "chat", "image", "order", values.invented_word(draw).lower()))
    return left + draw.choice(("", "-api", "-service", "-worker", "-web", "-backend", "-v2", "-v3"))


def path(draw: Draw) -> str:
    """A file's place."""
    folders = draw.random.sample(("src", "docs", "data", "home", "etc", "reports", "tmp", values.invented_word(draw).lower()), 2)
    name = draw.choice(("notes", "main", "config", "readme", "index", "todo", values.invented_word(draw).lower()))
    start = draw.choice(("/", "", "/", "./"))
    return (
        start
        + "/".join(folders[: draw.between(1, 2)])
        + f"/{name}.{draw.choice(('txt', 'md', 'py', 'json', 'csv', 'yaml', 'log'))}"
    )


def amount(draw: Draw) -> int | float:
    """A sum of money, with or without cents."""
    return draw.between(2, 20000) if draw.chance(0.7) else draw.between(1, 900) + draw.choice((0.25, 0.5, 0.75, 0.95))


def number(draw: Draw) -> int | float:
    """A number to compute with."""
    return (
        draw.between(2, draw.choice((20, 100, 5000)))
        if draw.chance(0.7)
        else draw.between(1, 300) + draw.choice((0.5, 0.25, 0.2))
    )


def expression(draw: Draw) -> str:
    """Something to compute, too much for the head."""
    one, two, three = (str(draw.between(2, 999)) for _ in range(3))
    space = draw.choice(("", " "))
    plus, times = draw.choice("+-"), draw.choice("*/")
    parts = draw.choice(
        ((one, times, two, plus, three), (f"({one}", plus, f"{two})", times, three), (one, times, two, times, three))
    )
    return space.join(parts)


def minutes(draw: Draw) -> int:
    """Of a timer."""
    return draw.between(1, 240)


def count(draw: Draw) -> int:
    """How many one wants of something."""
    return draw.between(2, 60)


def degrees(draw: Draw) -> int | float:
    """What a heating is set to."""
    return draw.between(5, 34) + draw.choice((0, 0, 0.5))


def percent(draw: Draw) -> int:
    """Of a lamp's light."""
    return draw.between(1, 100)


def result(draw: Draw) -> int | float:
    """What a computation gives."""
    return draw.between(1, 99999) if draw.chance(0.7) else draw.between(1, 999) + draw.choice((0.5, 0.25, 0.1))


def language(draw: Draw) -> str:
    """One that people speak."""
    if draw.chinese:
        return draw.choice("英语 法语 德语 日语 韩语 西班牙语 意大利语 俄语 葡萄牙语 阿拉伯语 泰语 荷兰语".split())
    return draw.choice("French German Spanish Italian Chinese Japanese Korean Russian Dutch Arabic Polish Thai Greek".split())


def cuisine(draw: Draw) -> str:
    """A kind of food."""
    if draw.chinese:
        return draw.choice("川菜 粤菜 日本料理 意大利菜 法国菜 印度菜 泰国菜 素食 火锅 烧烤 海鲜 湘菜 韩国料理".split())
    return draw.choice("Italian French Indian Thai Japanese Chinese Greek Mexican vegan Turkish Korean Spanish seafood".split())


def unit(draw: Draw) -> str:
    """Of length, weight, volume or heat."""
    if draw.chinese:
        return draw.choice("公里 英里 米 英尺 厘米 英寸 公斤 磅 克 盎司 升 加仑 摄氏度 华氏度".split())
    return draw.choice(
        "kilometres miles metres feet centimetres inches kilograms pounds grams ounces litres gallons km kg cm".split()
    )


SLOTS = {
    "person": values.person,
    "subject": values.subject,
    "city": values.city,
    "item": values.item,
    "quantity": values.quantity,
    "day": values.day,
    "room": values.room,
    "word": word,
    "time": clock_time,
}
SMALL = {
    "number": lambda draw: draw.between(1, 28),
    "number_digits": lambda draw: f"{draw.between(1, 28):02}",
    "month": lambda draw: draw.choice(values.MONTHS),
    "month_plain": lambda draw: draw.between(1, 12),
    "month_digits": lambda draw: f"{draw.between(1, 12):02}",
    "year": lambda draw: draw.between(2021, 2029),
}
