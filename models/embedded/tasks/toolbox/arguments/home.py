"""Rooms and devices of a house."""

from __future__ import annotations

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


def home_room(draw: Draw) -> str:
    """A room of a house."""
    return one_form(ROOMS_ZH if draw.chinese else ROOMS, draw.random)


def device(draw: Draw) -> str:
    """A device, now and then with its room."""
    rooms, devices = (ROOMS_ZH, DEVICES_ZH) if draw.chinese else (ROOMS + " ", DEVICES)
    return one_form((rooms if draw.chance(0.6) else "") + devices, draw.random)
