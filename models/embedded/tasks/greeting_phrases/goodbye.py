"""How people take leave."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.greeting_phrases.wording import END, END_ZH, FRIEND, FRIEND_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

GOODBYE = {
    EN: Phrases(
        (
            "Goodbye",
            "Bye!",
            "See you later.",
            "Good night!",
            "[Goodbye|Bye|Good night|Farewell|So long|Bye for now|Goodbye for now|Take care|Ciao|Cheerio|See you|Later]" + END,
            "[Goodbye|Bye|Good night|Farewell|So long|Take care], " + FRIEND + END,
            "[See you|Until|Talk to you|Speak to you|Meet you|Catch you] [later|soon|next time|next week|on Monday"
            "|in the morning|another day|again soon]" + END,
            "[Goodbye|Bye|Good night|Take care][,| and|!] [see you soon|see you later|have a nice day|until next time"
            "|sleep well|talk soon|take care of yourself|all the best]" + END,
            "[I have to|I must|I need to|I will|I should|Time to] [go|leave|go now|leave now|stop here|go home|sleep"
            "|log off|go to bed][, bye|. Goodbye|, see you|. Bye]" + END,
            "Have a [nice|good|great|lovely|pleasant] [day|evening|weekend|night|week|time][, bye|! Goodbye|, goodbye|. See you|]"
            + END,
            "[That is all|That was all|I am done|We are done|I am finished|Enough for today|That will be all][, bye"
            "|, goodbye|. Goodbye|. Bye|, see you]" + END,
            "[I am leaving|I am off|I am going|I say goodbye|I wish you a good night|Let us stop here|Off I go][, bye|. See you|]"
            + END,
        ),
        (
            "Bye bye",
            "See you tomorrow.",
            "It is late, I am going to bed.",
            "Until we meet again!",
            "Well then, goodbye and all the best to you.",
            "I must be off, talk tomorrow.",
        ),
    ),
    ZH: Phrases(
        (
            "再见",
            "拜拜！",
            "晚安！",
            "回头见。",
            "[再见|拜拜|晚安|回见|再会|告辞|下次见|后会有期|拜|先这样|改天见|下周见|一会儿见|待会儿见]" + END_ZH,
            "[再见|拜拜|晚安|回见|再会|告辞][，|了，]" + FRIEND_ZH + END_ZH,
            "[再见|拜拜|晚安|好的，再见|那么再见|那就再见]，[祝你愉快|祝你好运|保重|下次聊|下次再见|回头聊|祝你晚安|好好休息|一切顺利]"
            + END_ZH,
            "我[要|得|该|先|必须]走了[，再见|，拜拜|，下次见|，回头见|，下次聊|]" + END_ZH,
            "我[要|得|该|先|准备][睡觉|休息|下线|去忙|回家|下班|去睡]了[，再见|，拜拜|，晚安|，下次见]" + END_ZH,
            "[就这样|没事了|没别的了|今天就到这里|到此为止|先聊到这|我问完了|问完了]，[再见|拜拜|下次见|回头见|晚安]" + END_ZH,
            "[祝你|祝您][晚安|周末愉快|今天愉快|一切顺利|度过愉快的一天|睡个好觉]，[再见|拜拜|下次见]" + END_ZH,
            "[我们|咱们][下次|改天|以后|下周|有空][再聊|再见|见|再说]" + END_ZH,
        ),
        (
            "再见啦",
            "明天见。",
            "时间不早了，我去睡啦。",
            "那咱们就此别过吧！",
            "我撤了，明天再来找你聊。",
            "好了不说了，拜拜啦。",
        ),
    ),
}
