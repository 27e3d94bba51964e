"""How people thank."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.greeting_phrases.wording import END, END_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

THANKS = {
    EN: Phrases(
        (
            "Thanks",
            "Thank you!",
            "Thank you very much.",
            "[Thanks|Thank you|Thx|Cheers|Much obliged|Many, many thanks|Thanks so much|Thank you so much"
            "|A big thank you|Big thanks]" + END,
            "[Thanks|Thank you] [a lot|very much|so much|again|indeed|a million|once more|kindly|for everything|for now]" + END,
            "[Great|Perfect|Super|Wonderful|Fine|Good|Okay|Nice|Excellent|Cool|Lovely|Brilliant], [thanks|thank you"
            "|thanks a lot|thank you very much]" + END,
            "[Thanks|Thank you|Thanks a lot|Thank you so much|I thank you] for [your help|the answer|helping me"
            "|your time|the quick reply|your support"
            "|all of this|the explanation|answering|your patience|the information]" + END,
            "[Thanks|Thank you|Great, thanks|Perfect, thanks], [that is all|that is what I needed|this was useful"
            "|that works|you are great"
            "|you are very kind|this is enough|I understand it now|well done]" + END,
            "[That was|This was|It was|That is|This is] [very helpful|a great help|useful|kind of you|what I needed"
            "|just right], [thanks|thank you]" + END,
            "I [am grateful|am very grateful|appreciate it|appreciate your help|thank you|owe you one"
            "|want to thank you|would like to thank you]" + END,
            "[You helped me|You helped me a lot|You have been helpful|You solved my problem|Good answer|Good job"
            "|Well done][, thanks|, thank you|. Thanks]" + END,
            "[How kind of you|So kind of you|You are too kind|Very kind of you|That is nice of you][, thanks|, thank you|]" + END,
        ),
        (
            "Many thanks!",
            "Thank you, that helped.",
            "Thanks for being so helpful.",
            "That is all I wanted to hear, thanks a bunch.",
            "I cannot thank you enough!",
            "Great work, I appreciate that.",
        ),
    ),
    ZH: Phrases(
        (
            "谢谢",
            "谢谢你！",
            "非常感谢。",
            "[谢谢|谢谢您|感谢|感谢你|谢啦|太感谢了|万分感谢|十分感谢|谢谢啦|谢了|感激不尽|衷心感谢]" + END_ZH,
            "[谢谢|感谢|多谢|非常感谢|太感谢|真是谢谢][你的|您的][帮助|回答|解答|耐心|支持|时间|说明|回复|建议]" + END_ZH,
            "[太好了|好的|完美|很好|真棒|不错|明白了|懂了|可以了|知道了|太棒了|没问题了]，[谢谢|谢谢你|多谢你|感谢|非常感谢|谢谢您]"
            + END_ZH,
            "[谢谢|多谢你|感谢|非常感谢|谢谢你]，[我明白了|这就够了|问题解决了|你真好|辛苦了|这正是我要的|我懂了|非常有用|你太棒了]"
            + END_ZH,
            "[你帮了我大忙|帮大忙了|你真厉害|回答得很好|你真好|做得好|你解决了我的问题|说得很清楚]，[谢谢|谢谢你|感谢]" + END_ZH,
            "[我很感激|我非常感谢你|我要谢谢你|想对你说谢谢|向你表示感谢|真心感谢你|我想感谢你]" + END_ZH,
            "[辛苦了|辛苦你了|麻烦你了|让你费心了|有劳了][，谢谢|，多谢了|，感谢|]" + END_ZH,
        ),
        (
            "多谢！",
            "谢谢，很有帮助。",
            "谢谢你这么耐心地帮我。",
            "真的很感谢，没别的事了。",
            "实在太谢谢您了！",
            "干得漂亮，感谢感谢。",
        ),
    ),
}
