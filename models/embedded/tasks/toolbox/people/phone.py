"""A tool that knows telephone numbers."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering
from models.embedded.tasks.toolbox.parameters import NAME
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

PHONE = Tool(
    "[find_phone|phone_book|lookup_number|[get|find|search|look_up|query]_[phone_number|contact|phone|telephone]|phone_lookup|directory]",
    {EN: "[Phone number of a person|Look up a phone number|The company's phone book]", ZH: "[查询电话号码|某人的电话|电话簿]"},
    (NAME,),
    {
        EN: Phrases(
            (
                *asking(
                    "[the [phone|mobile|telephone] number of {0}|{0}'s [phone number|number|mobile number]|the contact number of {0}]"
                ),
                *ordering(
                    "[phone|call|ring|telephone] {0}, [I lack the number|which number is it|so find the number|what is the number]"
                ),
                "How [can|do|could] I [call|phone|ring|reach] {0}[?| by phone?]",
                "[Look up|Search|Find|Get] the [number|phone|telephone|mobile] of {0}[.|, please.| for me.]",
                "I [need to|must|have to] [phone|call|ring] {0}, [which number|what is the number|what number is it]?",
                "{0}: [which phone number|phone number|number|what number|telephone]?",
                "I [want|need|have|would like] to [call|phone|ring] {0}.",
                "[Phone|Number|Telephone|Mobile] [of|for] {0}[.|?|, please.]",
                "[Do you have|Have you got|Is there] a [number|phone number|telephone number] for {0}?",
                "[I lost|I forgot|I cannot find] the [number|phone number] of {0}[.| again.|, please help.]",
            ),
            ("Give me the phone number of {0}.", "Under which number do I reach {0}?", "What number should I dial for {0}?"),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}的[电话|号码|电话号码|手机号|手机号码|联系电话]"),
                "{0}的[电话号码|电话|手机号|联系方式]是[多少|什么]？",
                "[怎么|如何|怎样][给{0}打电话|打电话找{0}|联系{0}|打给{0}]？",
                "我[要|得|必须]打给{0}，[号码是什么|电话多少|号码多少]？",
                "[找|查|搜索]{0}的[电话|号码|手机号]。",
                "{0}：[电话号码是多少|电话|号码|手机号]？",
                "我[想|要|需要|得]给{0}打[个|]电话。",
                "{0}[电话|手机号|号码][|，谢谢]。",
                "[有|你有|有没有]{0}的[电话|号码|手机号]吗？",
                "我[忘了|丢了|找不到]{0}的[电话|号码]。",
            ),
            ("请给我{0}的电话号码。", "{0}的电话是几号？", "拨什么号码能找到{0}？"),
        ),
    },
    {"phone": values.phone},
    {EN: "The number of {0} is {phone}.", ZH: "{0}的号码是{phone}。"},
    group="contact",
)
