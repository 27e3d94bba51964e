"""What one searches for."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

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


def query(draw: Draw) -> str:
    """What one searches documents for."""
    return filled(draw, *(QUERIES_ZH if draw.chinese else QUERIES))
