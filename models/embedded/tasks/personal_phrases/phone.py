"""How people tell and ask for a telephone number alone."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

GIVE_PHONE = {
    EN: Phrases(
        (
            "[You can call me|Call me|Ring me|Phone me|Text me|You can reach me by phone|Please call] [on|at|under] {value}.",
            "[I can be reached|I can be called|I answer calls] [on|at|under] {value}.",
            "[Dial|If you want to call me, dial|To call me, dial|My phone has] {value}.",
        ),
        ("Give me a ring on {value}.", "When you dial {value}, I pick up.", "Calls reach me on {value}."),
    ),
    ZH: Phrases(
        (
            "[打|请打|可以打|拨打|请拨|给我打]{value}[找我|联系我|就行|]。",
            "[我的电话|我的手机|打我电话|我的联系电话|联系我的电话][：|是|为]{value}。",
            "[发短信|打电话|来电]给我[请用|用|就用]{value}。",
        ),
        ("拨{value}就能找到我。", "有急事可以呼我{value}。", "我接电话的号码：{value}。"),
    ),
}

ASK_PHONE = {
    EN: Phrases(
        (
            "[Under which number|On which number|At which number|How] [can one call me|can I be called"
            "|can people ring me|am I reached by phone]?",
            "[Which|What] number [does one dial|must one dial|should one call|do people dial] [to reach me|to call me|for me]?",
        ),
        ("If somebody wants to phone me, what do they dial?", "What number do I answer?", "Where do calls to me go?"),
    ),
    ZH: Phrases(
        ("[打|拨|拨打][什么|哪个|多少]号码[能|可以][找到我|联系我]？", "[打电话|发短信]给我[要打|要用|用|拨][哪个|什么]号码？"),
        ("想给我打电话该拨多少？", "别人打哪个号能找着我？", "我的来电号码是几号？"),
    ),
}
