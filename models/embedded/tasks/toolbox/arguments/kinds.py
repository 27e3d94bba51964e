"""Languages, cuisines and units."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw


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
