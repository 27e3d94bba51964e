"""What they write who are content."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.phrases import Phrases

HELPED = (
    "[the {item}|your help|the quick help|your quick answer|the advice|your time|the nice words|everything|the good work|"
    "the fast delivery]"
)

THANKS = Intent(
    {EN: "thanks", ZH: "感谢"},
    {
        EN: Phrases(
            (
                "[Thank you|Thank you so much|Thank you very much|Thanks|Thanks a lot|A big thank you|Thanks so much] for [the "
                "{item}|" + HELPED + "][!|.|, it was great.| on {day}.]",
                "[Thanks a lot|Thank you|Thanks|Thank you so much|Many thanks|Cheers|Thanks again|A thousand thanks], "
                "{person}[!|.|, you are great.|. That was kind.]",
                "[Many thanks|Thanks|Thank you|Warm thanks|A big thank you|My thanks] to [{company}|{person}|{person} at "
                "{company}|the team in {city}|everybody in {city}][!|.]",
                "[Thank you|Thanks|Thanks again|Many thanks], you [helped me a lot|were very kind|did great work|saved my day"
                "|helped {person} so much] [on {day}|in {city}|with the {item}|with everything].",
                "[I thank you|We thank you|I want to thank you|I would like to thank you|Let me thank you|We want to say "
                "thanks] for [" + HELPED + "|your help in {city}|your work on {day}].",
                "[Thanks|Thank you|Great, thanks|Perfect, thank you|Many thanks], the {item} [came|arrived|are here|work|are "
                "lovely|fit|came on {day}].",
                "[I am|We are|{person} is|I'm|My family is] [so |very |really |][grateful|thankful] [for "
                + HELPED
                + "|to {company}|to you|to the team in {city}].",
                "[That was|It was|This is] [very kind|so nice|really good|most helpful|very helpful] of [you|{person}"
                "|{company}], [thank you|thanks|many thanks|thanks a lot][!|.]",
                "[The|My] {item} [arrived|are here|came today|work again|are fixed], [thank you|thanks|many thanks|thanks a lot"
                "|thank you so much][!|.| to {company}.]",
                "[I appreciate|We appreciate|I really appreciate|We value] [your help|the help of {person}|what you did in "
                "{city}|your quick answer|the work of {company}][, thank you|, thanks|].",
                "[Please thank|Say thanks to|Give my thanks to|Please say thank you to|My thanks go to] [{person}|{person} from "
                "me|the team in {city}|everyone at {company}] for " + HELPED + ".",
                "[You are the best|You are wonderful|Well done|Great service|Perfect], [thank you|thanks|many thanks], "
                "{person}[!|.]",
                "[I just want|I only want|I write|I wanted|We would like] to say [thank you|thanks|many thanks][ for "
                + HELPED
                + "| to {person}| to {company}].",
                "[Without you|Without {person}|Without your help] [I would still be in {city}|nothing would have worked|we "
                "would be lost]. [Thank you|Thanks a lot|Many thanks]!",
                "[Thanks|Thank you|Thx|Big thanks|Cheers] for [helping|helping me|being there|calling|waiting|answering] [on "
                "{day}|in {city}|so fast|with the {item}][!|.|, {person}.]",
                "{person} [helped me|was so kind|found my {item}|was great] [on {day}|in {city}][, thank you|, thanks|. Thanks "
                "a lot|. Many thanks|, I am grateful][!|.]",
            ),
            (
                "Many thanks for the {item}, {person}.",
                "Thank you for your help with {company}.",
                "{person} and I are grateful for everything you did in {city}.",
                "What a kind team in {city}, thanks to all of you!",
                "I got the {item} on {day} and want to thank {company}.",
                "Thanks, {person}, your advice on {day} was most helpful.",
            ),
        ),
        ZH: Phrases(
            (
                "[谢谢|多谢|感谢|非常感谢|太感谢了，谢谢|谢谢啦，感谢][你|您|你们]的[{item}|帮助|支持|回复|建议|耐心|快速送货|服务][。|！]",
                "[非常感谢|谢谢|多谢|太感谢了|感谢|谢谢您|十分感谢]，{person}[！|。|，你真好。|，辛苦了。]",
                "[感谢|谢谢|多谢|非常感谢|衷心感谢|特别感谢]{company}[。|！|的帮助。|的{item}。|的{person}。|的服务！]",
                "[谢谢|多谢|感谢|太感谢了]，[你|您|你们|{person}]{day}[帮了我大忙|帮了我们很多|真热心|辛苦了|做得很好]。",
                "[感谢|谢谢|多谢|非常感谢][你|您|你们|{person}]在{city}的[帮助|支持|招待|工作|陪伴|照顾]。",
                "[谢谢|多谢|太好了，谢谢|感谢|非常感谢]，{item}[到了|收到了|已经收到|很好用|很合适|修好了|{day}到了]。",
                "{item}[到了|收到了|收到|修好了|很好用]，[谢谢|多谢|非常感谢|谢谢你们|感谢{company}][！|。]",
                "[我|我们|我妈妈|{person}][很|非常|十分|真心|][感谢|感激][{company}|你|你们的帮助|{person}|{city}的团队][。|！]",
                "[我想|我要|我们想|我只想|请让我][说声谢谢|说一声谢谢|表示感谢|感谢你们|谢谢{person}][。|！|，{item}收到了。]",
                "[请替我|请代我|帮我|麻烦替我][谢谢|感谢][{person}|{company}的{person}|{city}的同事|大家][。|！]",
                "[你|您|{person}|你们][真好|太贴心了|真热情|太棒了|真有耐心]，[谢谢|多谢|非常感谢|感谢][！|。|你的{item}。]",
                "[没有你|要不是你|没有{person}|没有你们]，[我找不到{item}|我还在{city}|事情办不成]，[谢谢|太感谢了|多谢][！|。]",
                "{person}{day}[帮了我|在{city}帮了我|找到了我的{item}|对我很好]，[谢谢|非常感谢|多谢|感激不尽][！|。]",
                "[服务很好|送货很快|回复很快|解决得很好|态度很好]，[谢谢|多谢|感谢][{company}|{person}|你们|{city}的团队][！|。]",
                "[谢谢|感谢|多谢][你|您|你们][这么快|耐心地|{day}|专门][回复|帮忙|送来{item}|来{city}|打电话][。|！]",
                "[辛苦了|麻烦你了|让你费心了]，{person}，[谢谢|多谢|非常感谢|太感谢了][！|。]",
            ),
            (
                "{person}，非常感谢你的{item}。",
                "谢谢你帮我联系{company}。",
                "你们在{city}做的一切，我和{person}都很感激。",
                "{city}的团队真好，谢谢大家！",
                "{day}我拿到了{item}，要好好谢谢{company}。",
                "{person}{day}的建议很有用，谢谢了。",
            ),
        ),
    },
)
