"""What texts tell: names, codes, dates, amounts, more kinds and notations of them than conversations need."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw

STARTS = (
    "Al An Ar Be Bor Cal Cor Da Del Dor El Er Fa Fen Gal Gor Ha Hel Il In Ja Jor Ka Kel Kor La Lin Lor Ma Mar Mel Mor Na Nel Nor "
    "Ob Or Pa Pel Quen Ra Rin Ros Sa Sel Tal Tor Ul Ur Va Vel Wen Wil Xan Ya Yor Za Zel Chi Sha Thu Kny Bja Hru Tsa Oy Ei"
).split()
MIDDLES = "a e i o u an en in or ar el il da de di ra re ri la le li na ne ni va vi tha ssa nno mu ku bo ge".split()
ENDS = (
    "bert by da den dor ez field ford gen ham ia ick in ka la ley lin lo man mer mont na ner nia nov o ov ra ria rick ro sen shire "
    "ski son sson stein ta ter ton us va vich ville wald ward well wick witz wood y zano mura oglu eau dze"
).split()
FAMILIES_ZH = (
    list(values.FAMILY_NAMES_ZH) + list("金石江史姚邱秦侯邵孟龙段钱汤尹黎易常武乔贺赖龚文") + "欧阳 司马 上官 诸葛 慕容".split()
)
GIVEN_ZH = values.GIVEN_NAMES_ZH + (
    "安邦彩承初丹德恩凡菲峰福光贵航豪恒虹鸿焕惠佩琴清庆秋然荣瑞珊少胜诗世松素泰婷彤万维贤晓笑昕星旭雅燕阳瑶逸银颖永友瑜毓媛悦云泽展真振知忠竹卓"
)
SOUNDS_ZH = "阿 艾 安 巴 贝 布 查 达 德 迪 多 恩 法 菲 格 哈 基 卡 科 克 拉 莱 兰 里 罗 洛 马 米 莫 娜 尼 诺 帕 皮 普 萨 斯 塔 特 瓦 维 西 亚 伊 扎".split()
PLACES_ZH = "安宁海林河山江东西南北阳平新石云龙白清泉湖沙黄金玉丰永长兴义康泰桥塘松梅竹柳枫青秀临武通"
WORK = (
    "baker,barber,biologist,bus driver,butcher,carpenter,cashier,chemist,cleaner,clerk,coach,cook,dancer,dentist,"
    "designer,doctor,driver,florist,gardener,judge,lawyer,librarian,mechanic,midwife,miner,musician,nurse,painter,"
    "pharmacist,photographer,pilot,plumber,poet,police officer,programmer,reporter,sailor,singer,surgeon,tailor,teacher,"
    "translator,vet,waiter,welder,writer"
).split(",")
RANKS = ("senior", "junior", "retired", "freelance", "trainee", "part-time", "head", "private")
WORK_ZH = (
    "老师 护士 工程师 司机 厨师 律师 画家 农民 医生 作家 飞行员 面包师 设计师 歌手 裁缝 会计 记者 导游 翻译 药剂师 木匠 电工 警察 消防员 摄影师 "
    "图书管理员 程序员 园丁 教练 理发师 兽医 牙医 销售员 建筑师 化学家 音乐家 店员 快递员 保安 法官"
).split()
RANKS_ZH = ("高级", "初级", "退休", "兼职", "见习", "私人", "首席", "乡村")
ADJECTIVES = (
    "big small used new cheap heavy light round square soft wooden plastic metal cotton woollen folding rubber portable "
    "striped plain spare"
).split()
GOODS = (
    "bag,basket,bed,bench,bicycle,blanket,blender,bowl,broom,brush,bucket,carpet,chess set,coat,coffee machine,fan,"
    "fridge,garden hose,guitar,hammer,heater,helmet,iron,jacket,kettle,ladder,lamp,lock,mattress,microwave,mixer,oven,"
    "pan,piano,pump,radio,razor,saw,scale,scanner,scooter,sofa,speaker,stool,stove,suitcase,telescope,toaster,torch,"
    "vacuum cleaner,violin,wallet,washing machine,watch"
).split(",")
ADJECTIVES_ZH = "大 小 旧 新 轻便 圆形 方形 木制 塑料 金属 棉质 羊毛 折叠 电动 便携 条纹 备用 儿童 户外 迷你".split()
GOODS_ZH = (
    "背包 篮子 床 长椅 自行车 毯子 搅拌机 碗 扫帚 刷子 水桶 地毯 象棋 外套 咖啡机 风扇 冰箱 吉他 锤子 暖气 头盔 熨斗 夹克 水壶 梯子 灯 锁 床垫 微波炉 "
    "烤箱 平底锅 钢琴 水泵 收音机 剃须刀 锯子 秤 扫描仪 滑板车 沙发 音箱 凳子 炉子 行李箱 望远镜 烤面包机 手电筒 吸尘器 小提琴 钱包 洗衣机 手表"
).split()
TOPICS = (
    "budget;website;spring sale;office move;security review;training plan;product launch;annual report;hiring plan;test plan;design;"
    "price list;data centre;customer survey;software update;sales figures;repair work;summer party;canteen;parking space;new logo;"
    "contract;holiday plan;first quarter;network;warehouse;school visit;insurance;tax return;merger;factory tour;energy bill"
).split(";")
TOPIC_KINDS = ("", "", "the ", "our ", "next year's ", "the future of the ", "changes to the ", "risks of the ", "costs of the ")
TOPICS_ZH = (
    "预算 网站 春季促销 办公室搬迁 安全检查 培训计划 产品发布 年度报告 招聘计划 测试结果 设计 价格表 数据中心 客户调查 软件更新 销售数字 维修工作 夏季聚会 "
    "食堂 停车位 标志 合同 休假安排 第一季度 网络 仓库 学校参观 保险 报税 合并 工厂参观 电费"
).split()
TOPIC_KINDS_ZH = ("", "", "新", "明年的", "公司的", "调整后的", "全部", "下一步的")
PARTS = (
    "disk memory network database cache login payment search backup mail certificate printer power cooling router queue".split()
)
TROUBLES = ("failure", "error", "leak", "overload", "timeout", "outage", "loss", "fault", "crash", "delay")
PARTS_ZH = "磁盘 内存 网络 数据库 缓存 登录 支付 搜索 备份 邮件 证书 打印机 电源 冷却 路由器 队列".split()
TROUBLES_ZH = "故障 错误 泄漏 过载 超时 中断 丢失 崩溃 延迟 异常".split()
SHOWS = "concert,film night,lecture,market,exhibition,play,festival,workshop,race,reading,match,dance,fair,quiz,yoga class".split(
    ","
)
SHOW_KINDS = "jazz,summer,winter,street,school,rock,public,charity,children's,science,poetry,piano,book,city,folk,garden".split(
    ","
)
SHOWS_ZH = "音乐会 电影之夜 讲座 市集 展览 话剧 节 工作坊 比赛 朗诵会 舞会 博览会 问答赛 瑜伽课".split()
SHOW_KINDS_ZH = "爵士 夏季 冬季 街头 校园 摇滚 露天 慈善 儿童 科学 诗歌 钢琴 图书 城市 民俗 花园".split()


def word(draw: Draw) -> str:
    """A name that nobody has, of many sounds."""
    if draw.chance(0.4):
        return values.invented_word(draw)
    middle = draw.choice(MIDDLES) if draw.chance(0.4) else ""
    return draw.choice(STARTS) + middle + draw.choice(ENDS)


def person(draw: Draw) -> str:
    """A person's name."""
    if draw.chinese:
        return _person_zh(draw)
    first = draw.choice(values.FIRST_NAMES) if draw.chance(0.5) else word(draw)
    last = draw.choice(values.SURNAMES) if draw.chance(0.35) else word(draw)
    if draw.chance(0.1):
        last = f"{last}-{draw.choice(values.SURNAMES)}"
    elif draw.chance(0.1):
        last = f"{draw.choice('ABCDEFGHJKLMNPRSTVW')}. {last}"
    return first if draw.chance(0.2) else f"{first} {last}"


def _person_zh(draw: Draw) -> str:
    if draw.chance(0.12):
        return "·".join("".join(draw.choice(SOUNDS_ZH) for _ in range(draw.choice((2, 2, 3)))) for _ in range(2))
    return draw.choice(FAMILIES_ZH) + "".join(draw.choice(GIVEN_ZH) for _ in range(draw.choice((1, 2, 2))))


def city(draw: Draw) -> str:
    """A city; most exist nowhere."""
    if draw.chance(0.35):
        return values.city(draw)
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(draw.choice((1, 2, 2)))) + draw.choice("市县镇州城港岛")
    kind = draw.choice(("", "", "", "", "New ", "Port ", "San ", "Saint ", "Bad ", "Upper "))
    return kind + word(draw) + draw.choice(("", "", "", "", "ville", "burg", " Bay", " Falls"))


def company(draw: Draw) -> str:
    """A company's name."""
    if draw.chinese:
        name = "".join(
            draw.choice("华天金中信大宏远东方新联创智云海通达盛瑞恒丰鼎银佳美康力") for _ in range(draw.choice((2, 2, 3)))
        )
        return name + draw.choice("公司 集团 科技 银行 物流 食品 贸易 药业 传媒 电子".split())
    if draw.chance(0.15):
        return f"{draw.choice(values.SURNAMES)} & {draw.choice((word(draw), 'Sons', 'Partners'))}"
    return (
        word(draw) + " " + draw.choice("Labs Group Systems Works Trade Bank Foods Logistics Media Motors Ltd GmbH Energy".split())
    )


def email(draw: Draw) -> str:
    """An address at a domain that nobody can own."""
    if draw.chance(0.4):
        return values.email(draw)
    left = draw.choice((word(draw), draw.choice(values.FIRST_NAMES), "info", "office", "sales", draw.choice("abcdehjklmnprst")))
    left = left.lower() + draw.choice((".", "_", "-", "")) + draw.choice((word(draw).lower(), str(draw.between(1, 2099))))
    return f"{left}@{word(draw).lower()}.{draw.choice(('test', 'example', 'invalid'))}"


def phone(draw: Draw) -> str:
    """A telephone number."""
    digits = "".join(str(draw.between(0, 9)) for _ in range(8))
    if draw.chinese:
        return draw.choice((values.phone(draw), f"0{draw.between(10, 99)}-{digits}", f"400-{digits[:3]}-{digits[3:7]}"))
    return draw.choice(
        (values.phone(draw), f"555-{digits[:4]}", f"+{draw.between(20, 99)} 555 {digits}", f"(555) {digits[:3]}-{digits[3:7]}")
    )


def code(draw: Draw) -> str:
    """A number of an order, invoice, parcel or ticket, in one of many shapes."""
    letters = "".join(draw.choice("ABCDEFGHKLMNPRSTVWXZ") for _ in range(draw.between(2, 3)))
    digits = "".join(str(draw.between(0, 9)) for _ in range(7))
    shapes = (
        values.order_number(draw),
        f"{letters}-{digits[:4]}",
        f"{letters}{digits[:5]}",
        f"{letters}-20{draw.between(20, 29)}-{digits[:3]}",
        f"#{digits[:5]}",
        digits[:3] + "-" + digits[3:],
        "7" + digits,
        f"{letters}/{digits[:3]}",
    )
    return draw.choice(shapes)


def date(draw: Draw) -> str:
    """A day as one writes it; a Chinese one may stand directly before another word."""
    day, month, year = draw.between(1, 28), draw.between(1, 12), draw.between(2019, 2031)
    if draw.chinese:
        return draw.choice((f"{month}月{day}日", f"{month}月{day}日", f"{month}月{day}号", f"{year}年{month}月{day}日"))
    name = values.MONTHS[month - 1]
    numbers = (f"{year}-{month:02}-{day:02}", f"{day:02}.{month:02}.{year}", f"{month}/{day}/{year}")
    words = (
        f"{name} {day}",
        f"{name} {day}",
        f"{day} {name}",
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{name[:3]} {day}",
    )
    return draw.choice(words if draw.chance(0.65) else numbers)


def clock_time(draw: Draw) -> str:
    """A time of the day in one of its notations."""
    hour, minute = draw.between(0, 23), draw.between(0, 11) * 5
    if draw.chinese:
        part = "上午" if hour < 12 else "下午" if hour < 18 else "晚上"
        spoken = f"{part}{(hour - 1) % 12 + 1}点" + draw.choice(("", "", "半", "一刻"))
        return spoken if draw.chance(0.4) else f"{hour}:{minute:02}"
    half = draw.choice((" ", "")) + ("am" if hour < 12 else "pm")
    spoken = f"{(hour - 1) % 12 + 1}" + (f":{minute:02}" if draw.chance(0.5) else "") + half
    return spoken if draw.chance(0.35) else f"{hour}:{minute:02}"


def room(draw: Draw) -> str:
    """A room's number or name."""
    number = draw.between(1, 989)
    named = draw.choice(PLACES_ZH) + draw.choice("厅轩阁") if draw.chinese else word(draw)
    return draw.choice(
        (values.room(draw), values.room(draw), f"{draw.choice('ABCDEFGHK')}-{number}", f"{number // 90}.{number % 90:02}", named)
    )


def item(draw: Draw) -> str:
    """Things that one buys, in the plural."""
    if draw.chance(0.4):
        return values.item(draw)
    if draw.chinese:
        return draw.choice(ADJECTIVES_ZH) + draw.choice(GOODS_ZH)
    return f"{draw.choice(ADJECTIVES)} {draw.choice(values.ITEMS)}"


def product(draw: Draw) -> str:
    """One thing for sale, by what it is or by the name of its model."""
    goods = draw.choice(GOODS_ZH if draw.chinese else GOODS)
    model = f"{word(draw)} {draw.between(2, 990)}"
    if draw.chinese:
        return model if draw.chance(0.3) else draw.choice(ADJECTIVES_ZH + values.COLOURS_ZH) + goods
    return draw.choice((model, f"{word(draw)} {goods}", f"{draw.choice(ADJECTIVES)} {goods}"))


def job(draw: Draw) -> str:
    """What somebody works as; none begins with a vowel, for ``a`` stands before it."""
    if draw.chinese:
        return (draw.choice(RANKS_ZH) if draw.chance(0.4) else "") + draw.choice(WORK_ZH)
    return (draw.choice(RANKS) + " " if draw.chance(0.4) else "") + draw.choice(WORK)


def subject(draw: Draw) -> str:
    """What a meeting may be about."""
    if draw.chinese:
        return draw.choice(TOPIC_KINDS_ZH) + draw.choice(TOPICS_ZH)
    return values.subject(draw) if draw.chance(0.3) else draw.choice(TOPIC_KINDS) + draw.choice(TOPICS)


def trouble(draw: Draw) -> str:
    """What may be wrong with a machine."""
    if draw.chinese:
        return draw.choice(PARTS_ZH) + draw.choice(TROUBLES_ZH)
    return f"{draw.choice(PARTS)} {draw.choice(TROUBLES)}"


def show(draw: Draw) -> str:
    """Something to go to."""
    if draw.chinese:
        return draw.choice((draw.choice(SHOW_KINDS_ZH), draw.choice(PLACES_ZH) + draw.choice(PLACES_ZH))) + draw.choice(SHOWS_ZH)
    return f"{draw.choice((draw.choice(SHOW_KINDS), word(draw)))} {draw.choice(SHOWS)}"


def house(draw: Draw) -> str:
    """A hotel, an inn, a restaurant."""
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(2)) + draw.choice("酒店 宾馆 饭店 客栈 酒楼".split())
    name = word(draw)
    return draw.choice((f"Hotel {name}", f"{name} Inn", f"Grand {name}", f"{name} House", f"Cafe {name}", f"The {name}"))


def venue(draw: Draw) -> str:
    """Where many people meet."""
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(2)) + draw.choice("广场 公园 剧院 体育馆 大厅 书店 中心".split())
    return word(draw) + " " + draw.choice("Hall Park Theatre Arena Square Library Centre Stadium Garden".split())


def address(draw: Draw) -> str:
    """A street and a number."""
    number = draw.between(1, 399)
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(2)) + draw.choice("路街巷道") + f"{number}号"
    street = draw.choice((word(draw), draw.choice("Harbour Station Mill Park Church Garden High Lake".split())))
    return f"{number} {street} {draw.choice('Street Road Lane Avenue Way Square'.split())}"


def server(draw: Draw) -> str:
    """A machine's name."""
    kind = draw.choice("web db api mail cache node gpu auth search file".split())
    return (
        f"{kind}-{draw.choice((f'{draw.between(1, 99):02}', word(draw).lower(), f'{word(draw).lower()}-{draw.between(1, 9)}'))}"
    )


def flight(draw: Draw) -> str:
    """A flight's number."""
    return draw.choice("ABCDEFGHKLMNQSUVXZ") + draw.choice("ABEFHJKLMNQRSUWXYZ") + f"{draw.between(10, 9899)}"


def train(draw: Draw) -> str:
    """A train's number."""
    return (
        draw.choice(("G", "D", "K", "T", "Z") if draw.chinese else ("IC ", "RE ", "EC ", "S", "R", "TX "))
        + f"{draw.between(2, 2999)}"
    )


def title(draw: Draw) -> str:
    """A book's title."""
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(draw.choice((2, 2, 3)))) + draw.choice(
            ("之歌", "往事", "的夏天", "记", "之谜", "来信")
        )
    return draw.choice(
        (
            f"The {draw.choice(ADJECTIVES).capitalize()} {word(draw)}",
            f"Letters from {word(draw)}",
            f"{word(draw)} Rising",
            word(draw),
        )
    )


def small(draw: Draw) -> int:
    """A count of a few dozen at most, of which numbers have many."""
    return draw.between(2, 60)


def quantity(draw: Draw) -> int:
    """How many."""
    return draw.between(2, 99) if draw.chance(0.6) else draw.between(100, 5000)


def age(draw: Draw) -> int:
    """In years."""
    return draw.between(18, 97)


def price(draw: Draw) -> int:
    """In whole units of some currency."""
    return draw.between(5, 999) if draw.chance(0.6) else draw.between(1000, 99999)


def salary(draw: Draw) -> int:
    """In a month or a year."""
    return draw.between(12, 990) * 100


def exact_price(draw: Draw) -> float:
    """With cents."""
    return draw.between(101, 99999) / 100


def measure(draw: Draw) -> float:
    """A weight, a length or a size with one decimal."""
    return draw.between(3, 999) / 10


def grade(draw: Draw) -> float:
    """Of ten points, with decimals."""
    return draw.between(10, 99) / 10 if draw.chance(0.5) else draw.between(100, 999) / 100
