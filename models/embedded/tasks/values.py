"""What fills the slots of sentences: names, places, things, numbers. ``slot`` keeps those apart that are held out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from models.embedded.tasks.draw import Draw

T = TypeVar("T")
ONSETS = "b br c cl d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w z".split()
VOWELS = "a e i o u ai ea ou".split()
CODAS = ["", "", "", "l", "m", "n", "r", "s", "t", "x", "ck", "nd"]
FIRST_NAMES = (
    "Ada Alan Alice Anna Ben Bella Carl Chloe Clara Daniel David Diana Elena Emma Eric Eva Felix Frank Grace Hannah Henry Ida "
    "Iris Jack Jane Julia Karl Kate Laura Leo Linda Lucas Maria Mark Martin Mia Mona Nina Noah Nora Oliver Oscar Paula Peter "
    "Rita Robert Rosa Ruth Sam Sara Simon Sofia Tim Tom Vera Victor Walter Wendy Yusuf Zoe"
).split()
SURNAMES = (
    "Adams Baker Brown Carter Clark Cooper Davis Evans Fisher Foster Garcia Gray Green Hall Hill Hughes Jones Keller King Lee "
    "Lopez Martin Miller Moore Morgan Novak Parker Perez Reed Rossi Scott Silva Singh Smith Stone Taylor Turner Walker Weber "
    "White Wilson Wood Wright Young"
).split()
CITIES = (
    "Athens Berlin Boston Cairo Chicago Dublin Geneva Hamburg Helsinki Istanbul Jakarta Kyoto Lagos Lima Lisbon London Lyon "
    "Madrid Manila Milan Montreal Moscow Mumbai Munich Nairobi Naples Osaka Oslo Ottawa Paris Porto Prague Quito Riga Rome "
    "Seattle Seoul Sydney Tokyo Toronto Vienna Warsaw Zurich Beijing Shanghai Shenzhen Hangzhou Chengdu"
).split()
ITEMS = (
    "apples books bottles boxes cables cameras candles chairs clocks cups desks doors folders gloves hats keyboards knives lamps "
    "maps mirrors monitors notebooks pencils phones pillows plates printers rugs scarves shelves shirts shoes spoons tables tents "
    "tickets towels toys umbrellas vases"
).split()
COLOURS = "black blue brown green grey orange pink purple red silver white yellow".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SUBJECTS = (
    "the budget;the new website;the spring sale;the office move;the security review;the training plan;the product launch;"
    "the annual report;the hiring plan;the test results;the design draft;the customer survey;the delivery delay;the data centre;"
    "the travel rules;the summer party;the price list;the software update;the sales figures;the repair work"
).split(";")

FAMILY_NAMES_ZH = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
GIVEN_NAMES_ZH = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲芬燕彬鹏飞浩宇轩梓涵子欣怡佳琪思雨晨曦文博俊凯嘉慧宁雪梅春海龙志建国"
)
CITIES_ZH = (
    "北京 上海 广州 深圳 杭州 南京 成都 武汉 西安 重庆 天津 苏州 长沙 青岛 大连 厦门 昆明 沈阳 济南 郑州 福州 合肥 宁波 无锡 贵阳 "
    "南宁 兰州 太原 哈尔滨 长春 石家庄 海口 珠海 东京 巴黎 伦敦 柏林 罗马 首尔 曼谷 悉尼 纽约 多伦多 莫斯科 马德里 新加坡"
).split()
ITEMS_ZH = (
    "苹果 书 瓶子 箱子 电线 相机 蜡烛 椅子 闹钟 杯子 书桌 文件夹 手套 帽子 键盘 台灯 地图 镜子 显示器 笔记本 铅笔 手机 枕头 盘子 打印机 "
    "地毯 围巾 书架 衬衫 鞋子 勺子 桌子 帐篷 门票 毛巾 玩具 雨伞 花瓶"
).split()
COLOURS_ZH = "黑色 蓝色 棕色 绿色 灰色 橙色 粉色 紫色 红色 银色 白色 黄色".split()
DAYS_ZH = "星期一 星期二 星期三 星期四 星期五 星期六 星期日".split()
SUBJECTS_ZH = (
    "预算 新网站 春季促销 办公室搬迁 安全检查 培训计划 产品发布 年度报告 招聘计划 测试结果 设计草稿 客户调查 交货延误 数据中心 差旅规定 "
    "夏季聚会 价格表 软件更新 销售数字 维修工作"
).split()
JOBS = "teacher nurse engineer driver cook lawyer painter farmer doctor writer pilot baker designer singer tailor".split()
JOBS_ZH = "老师 护士 工程师 司机 厨师 律师 画家 农民 医生 作家 飞行员 面包师 设计师 歌手 裁缝".split()


def invented_word(draw: Draw) -> str:
    """A word that no dictionary has, such as ``Brolend``: what a model can only copy, not know."""
    count = draw.choice((2, 2, 3))
    return "".join(draw.choice(ONSETS) + draw.choice(VOWELS) + draw.choice(CODAS) for _ in range(count)).capitalize()


def invented_key(draw: Draw) -> str:
    """A key that ``cluster.yaml`` does not have."""
    return f"`{invented_word(draw).lower()}_{draw.choice(('s', 'size', 'count', 'limit', 'port', 'mib'))}`"


def person(draw: Draw) -> str:
    """A person's name."""
    if draw.chinese:
        return draw.choice(FAMILY_NAMES_ZH) + "".join(draw.choice(GIVEN_NAMES_ZH) for _ in range(draw.choice((1, 2, 2))))
    first = invented_word(draw) if draw.chance(0.3) else draw.choice(FIRST_NAMES)
    last = invented_word(draw) if draw.chance(0.5) else draw.choice(SURNAMES)
    return f"{first} {last}" if draw.chance(0.6) else first


def city(draw: Draw) -> str:
    """A city; every third one exists nowhere."""
    if draw.chinese:
        invented = "".join(draw.choice("安宁海林河山江东西南北阳平和新石云龙白清") for _ in range(2)) + draw.choice("城市镇县")
        return invented if draw.chance(0.35) else draw.choice(CITIES_ZH)
    return invented_word(draw) if draw.chance(0.35) else draw.choice(CITIES)


def company(draw: Draw) -> str:
    """A company's name."""
    if draw.chinese:
        return "".join(draw.choice("华天金中信大宏远东方新联创智云海通达") for _ in range(2)) + draw.choice(
            ("公司", "集团", "科技")
        )
    return f"{invented_word(draw)} {draw.choice(('Labs', 'Group', 'Systems', 'Works', 'Trade'))}"


def item(draw: Draw) -> str:
    """A thing that one buys, in the plural."""
    if draw.chinese:
        return (draw.choice(COLOURS_ZH) if draw.chance(0.5) else "") + draw.choice(ITEMS_ZH)
    return (draw.choice(COLOURS) + " " if draw.chance(0.5) else "") + draw.choice(ITEMS)


def subject(draw: Draw) -> str:
    """What a meeting may be about."""
    return draw.choice(SUBJECTS_ZH if draw.chinese else SUBJECTS)


def job(draw: Draw) -> str:
    """What somebody works as."""
    return draw.choice(JOBS_ZH if draw.chinese else JOBS)


def day(draw: Draw) -> str:
    """A day of the week."""
    return draw.choice(DAYS_ZH if draw.chinese else DAYS)


def date(draw: Draw) -> str:
    """A day of a year, as one says it."""
    if draw.chinese:
        return f"{draw.between(1, 12)}月{draw.between(1, 28)}日"
    return f"{draw.choice(MONTHS)} {draw.between(1, 28)}"


def clock_time(draw: Draw) -> str:
    """A time of the day, such as ``14:30``."""
    return f"{draw.between(7, 21)}:{draw.choice(('00', '15', '30', '45'))}"


def room(draw: Draw) -> str:
    """A room's number, such as ``B204``."""
    return f"{draw.choice('ABCDEF')}{draw.between(100, 599)}"


def order_number(draw: Draw) -> str:
    """Such as ``K-48213``."""
    return f"{draw.choice('ABCDEFGHKLMNPRST')}-{draw.between(10000, 99999)}"


def quantity(draw: Draw) -> int:
    """How many."""
    return draw.between(2, 99)


def price(draw: Draw) -> int:
    """In whole units of some currency."""
    return draw.between(5, 999)


def age(draw: Draw) -> int:
    """In years."""
    return draw.between(18, 90)


def email(draw: Draw) -> str:
    """An address at a domain that nobody can own."""
    left = draw.choice(FIRST_NAMES).lower() if draw.chance(0.5) else invented_word(draw).lower()
    left += draw.choice(("", ".", "_")) + invented_word(draw).lower() if draw.chance(0.4) else str(draw.between(1, 99))
    domain = (
        draw.choice(("example.com", "example.org", "example.net")) if draw.chance(0.5) else f"{invented_word(draw).lower()}.test"
    )
    return f"{left}@{domain}"


def phone(draw: Draw) -> str:
    """A mobile number of the country."""
    if draw.chinese:
        return f"1{draw.between(3, 9)}" + "".join(str(draw.between(0, 9)) for _ in range(9))
    return f"555-{draw.between(0, 9999):04}-{draw.between(0, 999):03}"


def identity_number(draw: Draw) -> str:
    """A Chinese identity number with a right check digit (GB 11643)."""
    body = f"{draw.between(110000, 659999)}{draw.between(1950, 2009)}{draw.between(1, 12):02}{draw.between(1, 28):02}"
    body += f"{draw.between(0, 999):03}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(weight * int(digit) for weight, digit in zip(weights, body, strict=True))
    return body + "10X98765432"[total % 11]


def card_number(draw: Draw) -> str:
    """A bank card's sixteen digits with a right check digit (Luhn)."""
    body = "62" + "".join(str(draw.between(0, 9)) for _ in range(13))
    doubled = [int(digit) * (2 if at % 2 == 0 else 1) for at, digit in enumerate(body)]
    total = sum(digit - 9 if digit > 9 else digit for digit in doubled)
    return body + str(-total % 10)


def temperature(draw: Draw) -> int:
    """In degrees Celsius."""
    return draw.between(-15, 40)


def sky(draw: Draw) -> str:
    """What one sees above."""
    return draw.choice("晴天 多云 小雨 下雪 有风".split() if draw.chinese else "sunny cloudy rainy snowy windy".split())


def currency(draw: Draw) -> str:
    """By its three letters."""
    return draw.choice("USD EUR CNY JPY GBP CHF".split())


def order_state(draw: Draw) -> str:
    """How far an order is."""
    return draw.choice("已发货 运输中 已送达 等待中".split() if draw.chinese else "shipped delayed delivered waiting".split())


def done(draw: Draw) -> str:
    """What a tool says that only does something."""
    return "成功" if draw.chinese else "done"


FEW = frozenset({day, temperature, sky, currency, order_state, done})


def slot(draw: Draw, make: Callable[[Draw], T]) -> T:
    """A value of the split; of a kind that has only a few values, any: a model that never saw Friday would be of no use."""
    return make(draw) if make in FEW else draw.value(make)
