"""What one has to do."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

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


def note(draw: Draw) -> str:
    """Something to do, as one would be reminded of it."""
    return filled(draw, *(NOTES_ZH if draw.chinese else NOTES))
