"""What one buys."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.forms.details.names import word

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
