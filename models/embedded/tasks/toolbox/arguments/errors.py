"""What is wrong with a computer."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

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


def error(draw: Draw) -> str:
    """What one tells the people who repair computers."""
    return filled(draw, *(ERRORS_ZH if draw.chinese else ERRORS))
