"""What is brought to whom, and when."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

DELIVERY = Form(
    (
        Field(
            "parcel parcel_id tracking_number shipment",
            "包裹号 运单号",
            "string",
            details.code,
            "[The parcel number is|The tracking number is|Parcel:|The shipment has the number] {}.",
            "[包裹号是|运单号是|包裹：|快递单号为]{}。",
        ),
        Field(
            "recipient receiver addressee name",
            "收件人 姓名",
            "string",
            details.person,
            "[The recipient is|It is addressed to|The parcel is for|Recipient:] {}.",
            "[收件人是|收货人是|包裹寄给|收件人：]{}。",
        ),
        Field(
            "address street delivery_address",
            "地址 收货地址",
            "string",
            details.address,
            "[The address is|It goes to|Deliver to|The house is|Address:] {}.",
            "[地址是|送到|收货地址为|地址：]{}。",
        ),
        Field(
            "city town place",
            "城市 地点",
            "string",
            details.city,
            "[The city is|The town is|City:|It travels to] {}.",
            "[城市是|目的地是|城市：|寄往]{}。",
        ),
        Field(
            "weight weight_kg kilograms",
            "重量 公斤",
            "number",
            details.measure,
            "[The weight is|It weighs|On the scales it has|Weight:] {} [kg|kilos|kilograms].",
            "[重量是|重|称出来是|重量：]{}[公斤|千克]。",
        ),
    ),
    {
        EN: Phrases(
            (
                "[Parcel|Package|Shipment] {parcel} [goes|is going|travels] to {recipient}, {address}, {city}.",
                "[Deliver|Bring|Take] [parcel|package] {parcel} to {address} in {city}; [the recipient|the addressee|the receiver] is {recipient}.",
                "{recipient} [gets|receives|will get|is waiting for] a [parcel|package|box] of {weight} [kg|kilos], number {parcel}.",
                "The [box|parcel|package] for {recipient} [weighs|has] {weight} [kg|kilograms] and goes to {address}[ in {city}|, {city}|].",
                "{parcel}: {weight} kg, {recipient}, {address}, {city}[.|]",
                "[At|Over at] {address}, {city}, [lives {recipient}, who gets|waits {recipient} for] parcel {parcel}.",
                "[A driver|The van|The courier] [takes|brings|carries] {weight} [kg|kilos] to {recipient} in {city}.",
                "[Tracking number|Number] {parcel}, [recipient|for] {recipient}, [weight|weighing] {weight} kg.",
                "[We could not deliver|We failed to deliver] {parcel}: nobody was at {address}, {city}.",
                "[Send|Ship] the {weight} [kg|kilo] [box|parcel] to {recipient}, {address}.",
                "{recipient} [lives|is at home|can be found] at {address} in {city}[; the parcel is {parcel}| and gets {parcel}|].",
                "[From our depot|Today] [parcel|shipment] {parcel} with {weight} kg left for {city}.",
                "In {city} the [parcel|package] {parcel} was handed to {recipient}.",
                "[Weight|The weight is] {weight} kg, [address|the address is] {address}, [name|the name is] {recipient}, number {parcel}.",
                "[The neighbour took|A neighbour has] the [box|parcel] {parcel} of {recipient}, who [lives|sleeps] at {address}.",
            ),
            (
                "Package {parcel} weighs {weight} kg and is for {recipient} in {city}.",
                "{recipient} of {address}, {city}, should receive shipment {parcel}.",
                "Please drop the box with number {parcel} at {address}. {recipient} will open the door.",
                "We sent {weight} kilograms to {recipient}. The street is {address} and the town is {city}.",
                "Where is {parcel}? {recipient} in {city} has been waiting for days.",
                "To {address}: one parcel, {weight} kg, {recipient}.",
            ),
        ),
        ZH: Phrases(
            (
                "[包裹|快递|货物]{parcel}[寄给|发给|送给]{city}{address}的{recipient}。",
                "请把[包裹|快递]{parcel}[送到|寄到|送往]{city}{address}，[收件人|收货人]{recipient}。",
                "{recipient}[会收到|在等|将收到]一个{weight}公斤的[包裹|箱子]，[单号|编号]{parcel}。",
                "{recipient}的[箱子|包裹|快递]重{weight}[公斤|千克]，[送到|寄往]{address}。",
                "{parcel}：{weight}公斤，{recipient}，{address}，{city}。",
                "{city}{address}住着{recipient}，[要收|等着]包裹{parcel}。",
                "[司机|快递员|货车]把{weight}公斤的货送给{city}的{recipient}。",
                "[运单号|单号]{parcel}，[收件人|收货人]{recipient}，[重量|重]{weight}公斤。",
                "{parcel}[送不了|没送成]：{city}{address}没有人。",
                "把{weight}公斤的[箱子|包裹]寄给{recipient}，[地址|送到]{address}。",
                "{recipient}住在{city}{address}[，包裹是{parcel}|，会收到{parcel}|]。",
                "[今天|刚才]{weight}公斤的[包裹|货物]{parcel}发往{city}。",
                "[包裹|快件]{parcel}在{city}交给了{recipient}。",
                "重量{weight}公斤，地址{address}，姓名{recipient}，单号{parcel}。",
                "邻居代收了{recipient}的[快递|包裹]{parcel}，{recipient}住{address}。",
            ),
            (
                "包裹{parcel}重{weight}公斤，是给{city}的{recipient}的。",
                "住在{city}{address}的{recipient}应该收到快递{parcel}。",
                "请把单号{parcel}的箱子放到{address}，{recipient}会开门。",
                "我们给{recipient}寄了{weight}公斤，街道是{address}，城市是{city}。",
                "{parcel}在哪里？{city}的{recipient}等了好几天。",
                "送往{address}：一个包裹，{weight}公斤，{recipient}。",
            ),
        ),
    },
)
