"""What people work as, what they talk about there, and what breaks."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw

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
