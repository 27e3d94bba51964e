"""Names of people and companies, and words for other names."""

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
