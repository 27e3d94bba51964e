"""What people say in between; none of it is asked."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

REMARK = {
    EN: Phrases(
        (
            "I [live|share the house|play|walk] with my [cat|dog|sister|brother|horse|parrot].",
            "[It is|It was] [raining|sunny|very cold|quite warm|windy|snowing] [today|outside|here|since noon].",
            "I [like|love|hate|prefer|enjoy|miss] [coffee|tea|music|long walks|old films|chess|green apples|football|cheese].",
            "[Yesterday|Last week|This morning|On Sunday] I [bought|lost|sold|cleaned|painted|found] [a lamp"
            "|two chairs|my bicycle|an old clock|a red coat|some books].",
            "I [am|feel] [a bit tired|very happy|rather busy|in a hurry|hungry|on holiday|glad to be here].",
            "I [have|own|keep] [two|three|four|many|no] [cats|dogs|children|brothers|cars|plants|hobbies].",
            "My [brother|sister|neighbour|boss|friend|uncle] [is|wants to be|was|became] a [teacher|nurse|driver|cook"
            "|lawyer|painter|farmer|pilot].",
            "I [work as|am|want to become|once was] a [teacher|nurse|driver|cook|lawyer|painter|farmer|pilot].",
            "[Tomorrow|On Monday|Next week|Soon] I [travel|have a meeting|start a new job|go to the doctor|visit my aunt].",
            "[Thanks for|I am happy about|I have waited for] your help.",
            "The {things} [on my desk|in my house|in the garden] are [new|old|lovely|broken|too heavy].",
        ),
        (
            "My cat sleeps all day long.",
            "Today is a lovely day for a walk.",
            "I have been learning the piano since May.",
            "There was a lot of traffic this morning.",
            "I do not eat meat.",
            "My bicycle needs new tyres.",
        ),
    ),
    ZH: Phrases(
        (
            "我和我的[猫|狗|姐姐|弟弟|鹦鹉][住在一起|一起散步|一起玩]。",
            "[今天|外面|这里|昨天][下雨了|天气很好|很冷|有点热|风很大|下雪了]。",
            "我[喜欢|很爱|讨厌|更喜欢|常常想念][喝咖啡|喝茶|听音乐|散步|老电影|下棋|踢足球|吃奶酪]。",
            "[昨天|上周|今天早上|星期天]我[买了|丢了|卖了|擦了|找到了][一盏灯|两把椅子|自行车|旧闹钟|一件外套|几本书]。",
            "我[有点累|很高兴|比较忙|赶时间|饿了|在度假|今天心情不错]。",
            "我[有|养了|家里有][两只|三只|好几只][猫|狗|鸟|兔子]。",
            "我的[哥哥|妹妹|邻居|老板|朋友|叔叔][是|想当|当过]{job}。",
            "我[是|想当|以前是|打算做]{job}。",
            "[明天|星期一|下周|过几天]我[要出差|要开会|开始新工作|去看医生|去看姑姑]。",
            "[谢谢|多谢|感谢]你的帮助。",
            "[我桌上的|我家的|花园里的]{things}[是新的|旧了|很漂亮|坏了|太重了]。",
        ),
        (
            "我家的猫整天睡觉。",
            "今天很适合出去走走。",
            "我从五月开始学钢琴。",
            "早上路上车很多。",
            "我不吃肉。",
            "我的自行车该换轮胎了。",
        ),
    ),
}
