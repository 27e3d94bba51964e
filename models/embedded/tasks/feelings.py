"""Words and sayings that carry a feeling, by language and label; each list is named after the slot that it fills."""

from __future__ import annotations

from models.embedded.tasks.example import Language

POSITIVE, NEGATIVE, NEUTRAL = "positive", "negative", "neutral"
OPPOSITE = {POSITIVE: NEGATIVE, NEGATIVE: POSITIVE}

GOOD = {
    "adjective": (
        "great good wonderful excellent lovely perfect fantastic amazing superb delightful brilliant pleasant reliable nice "
        "beautiful "
        "awesome outstanding impressive terrific marvellous splendid fabulous incredible magnificent charming remarkable "
        "exceptional "
        "enjoyable satisfying pleasing gorgeous stunning useful helpful handy comfortable elegant exciting fascinating adorable "
        "flawless impeccable refreshing relaxing inspiring thrilling phenomenal sensational spectacular extraordinary "
        "first-class "
        "top-notch priceless valuable worthwhile memorable unforgettable heavenly stylish attractive admirable glorious "
        "tremendous "
        "likeable practical dependable friendly delicious"
    ).split(),
    "plain_verb": (
        "love;like;enjoy;admire;adore;recommend;appreciate;value;treasure;cherish;praise;applaud;trust;favour;welcome;celebrate;"
        "respect;relish;savour;approve of;believe in;delight in;rave about;swear by;cheer for"
    ).split(";"),
    "stance": (
        "highly recommend;can only recommend;would recommend;do not regret;don't regret;cannot complain about;can't complain "
        "about;"
        "absolutely love;cannot get enough of;never get tired of;look forward to"
    ).split(";"),
    "past": (
        "loved;liked;enjoyed;admired;adored;recommended;appreciated;valued;treasured;praised;applauded;"
        "trusted;welcomed;celebrated;"
        "savoured;approved of;delighted in;raved about;fell in love with;never regretted"
    ).split(";"),
    "choice": (
        "am glad that I bought;am happy that I chose;am so glad I found;would gladly pay again for;was lucky to find;"
        "am grateful for;am proud of;am delighted with;am pleased with;am thrilled with;am impressed by"
    ).split(";"),
    "judgement": (
        "a pleasure;a real treat;worth every penny;worth the money;a joy;a dream;a bargain;a success;a delight;pure joy;a great "
        "choice;"
        "the best choice;a masterpiece;a gem;a hit;money well spent;second to none;just what I wanted;better than expected;"
        "beyond my expectations;a lot of fun;a triumph;top quality;five stars out of five;out of this world;a wonderful surprise"
    ).split(";"),
    "deed": (
        "exceeded my expectations;made my day;made us smile;made me happy;won my heart;worked like a charm;worked perfectly;"
        "did a great job;impressed everyone;helped me a lot;saved my day;kept every promise;brought us much joy;"
        "delighted the whole family;earned five stars;pleased all of us;surprised me in the best way;never let me down;"
        "did not disappoint;got better every day;cheered me up;turned out very well;went beyond what I hoped for"
    ).split(";"),
    "outcry": (
        "Five stars!;Highly recommended!;I will be back!;I would buy it again.;Love it!;Well done!;What a joy!;Keep it up!;"
        "Could not be better!;Thumbs up!;A big thumbs up.;I can only recommend it.;I am impressed.;No complaints at all.;"
        "10 out of 10!;Best choice ever.;Simply the best.;I am so happy!;Money well spent.;Wow, great!;I am very satisfied.;"
        "Exactly what I wanted.;It was worth it."
    ).split(";"),
    "mood": (
        "happy glad pleased delighted satisfied thrilled impressed cheerful grateful excited overjoyed content proud relieved "
        "enchanted"
    ).split(),
    "manner": "beautifully perfectly superbly brilliantly wonderfully flawlessly excellently splendidly nicely "
    "impressively".split(),
}
BAD = {
    "adjective": (
        "terrible awful horrible bad poor useless disappointing dreadful broken annoying boring ugly nasty lousy worthless "
        "unpleasant "
        "unreliable faulty defective dirty filthy disgusting horrid hideous rotten miserable pathetic inferior shoddy overpriced "
        "unacceptable intolerable unbearable frustrating irritating depressing dull tedious dismal appalling atrocious abysmal "
        "shameful ridiculous rude unfriendly uncomfortable noisy smelly painful tasteless disastrous shocking horrendous ghastly "
        "hopeless pointless flawed damaged tiresome exhausting infuriating upsetting dreary grim repulsive revolting vile sloppy "
        "unsatisfactory inadequate unusable unhelpful mediocre sad"
    ).split(),
    "plain_verb": (
        "hate;dislike;regret;despise;resent;detest;loathe;abhor;condemn;distrust;dread;deplore;scorn;curse;lament;criticise;"
        "mistrust;fear;complain about;object to;disapprove of;grumble about;moan about;warn against;suffer from"
    ).split(";"),
    "stance": (
        "do not like;don't like;cannot stand;can't stand;would not recommend;do not recommend;don't enjoy;do not trust;never "
        "liked;"
        "would never recommend;cannot bear;could do without"
    ).split(";"),
    "past": (
        "hated;disliked;regretted;despised;resented;detested;loathed;condemned;distrusted;dreaded;deplored;cursed;criticised;"
        "complained about;objected to;moaned about;suffered from;did not like;did not enjoy;never liked"
    ).split(";"),
    "choice": (
        "am sorry that I bought;regret that I chose;wish I had never seen;will never again buy;was unlucky with;"
        "am disappointed by;am ashamed of;am unhappy with;am not happy with;am fed up with;am angry about"
    ).split(";"),
    "judgement": (
        "a waste of money;a waste of time;a disaster;a nightmare;a disgrace;a rip-off;a failure;a big mistake;a bad joke;a "
        "shame;a mess;"
        "a disappointment;not worth the money;not worth the wait;below my expectations;worse than expected;a total loss;an "
        "insult;"
        "the worst choice;a scam;money down the drain;good for nothing;one star out of five;of poor quality;torture;a pain;a "
        "letdown;"
        "nothing but trouble"
    ).split(";"),
    "deed": (
        "fell apart after a day;broke after a week;broke on the first day;stopped working after an hour;let me down;ruined my "
        "day;"
        "ruined our evening;made me angry;made us sad;disappointed everyone;failed on the first day;did not work;never worked;"
        "did not keep the promise;did not meet my expectations;gave me a headache;fell short of my hopes;wasted my time;drove "
        "me mad;"
        "spoiled everything;earned one star at best;caused nothing but trouble;went wrong from the start;upset the whole family"
    ).split(";"),
    "outcry": (
        "Never again!;One star.;Zero stars!;What a waste of money!;Stay away!;Do not buy it!;I will not be back.;What a shame!;"
        "Thumbs down!;Save your money.;I want to forget it.;I am so disappointed.;Worst choice ever.;Could not be worse!;"
        "Not recommended!;What a disaster!;0 out of 10.;Avoid it!;Such a waste of time.;I expected more.;Hate it!;"
        "It was not worth it.;I am very unhappy."
    ).split(";"),
    "mood": (
        "unhappy sad angry upset disappointed frustrated annoyed furious disgusted miserable ashamed dissatisfied worried bitter "
        "depressed"
    ).split(),
    "manner": "badly poorly terribly horribly awfully miserably dreadfully disgracefully unfairly rudely".split(),
}
GOOD_ZH = {
    "adjective": (
        "很好 非常棒 太好了 很漂亮 完美 很可靠 令人满意 很出色 很舒服 让人惊喜 好极了 棒极了 非常好 特别好 很不错 真不错 非常出色 很优秀 "
        "很精彩 非常精彩 很美 太美了 很迷人 很有趣 很好玩 很实用 很方便 很贴心 很温馨 很精致 无可挑剔 物超所值 令人难忘 令人愉快 "
        "令人惊叹 让人开心 让人放心 让人感动 超出预期 一流 很赞 太赞了 很值得 很可爱 很有帮助 很高级 很周到 非常专业 十分完美 "
        "十分满意 很给力 值得推荐 相当不错 很理想 很吸引人 质量很好 堪称完美 非常舒适 妙极了 好得没话说"
    ).split(),
    "quality": "优秀 出色 精美 舒适 完美 可靠 美好 精彩 难忘 迷人 可爱 实用 漂亮 一流 了不起 令人满意 让人开心 愉快 高质量 温馨".split(),
    "short": "好 棒 漂亮 舒服 可靠 实用 好用 有趣 精彩 舒适 方便 好看 完美 理想 出色 有用 贴心 专业 迷人 值".split(),
    "verb": (
        "喜欢 爱 欣赏 推荐 享受 热爱 喜爱 赞赏 佩服 看好 支持 信任 珍惜 钟爱 感激 偏爱 敬佩 称赞 迷恋 怀念 非常喜欢 强烈推荐 很欣赏 特别喜爱 "
        "爱上了 十分信任 忍不住要夸 不后悔选择"
    ).split(),
    "choice": "庆幸买了 很高兴买了 很开心选了 还会再买 会继续用 很满意 幸好买了 推荐大家买 一点也不后悔买了".split(),
    "judgement": (
        "一种享受 一个惊喜 最好的选择 一次难忘的经历 一件乐事 精品 杰作 物有所值的 我想要的 成功的 一次美好的体验 最棒的 "
        "最好的礼物 五星级的 一流的 值得的"
    ).split(),
    "deed": (
        "超出了我的预期 让我很开心 让我们很满意 帮了我大忙 给了我惊喜 赢得了大家的心 值五颗星 让全家都高兴 表现得很好 没有让我失望 "
        "从来没出过问题 物有所值 让人心情变好 给大家带来了快乐 得到了大家的好评 比想象中更好 让我印象很好 每一分钱都花得值"
    ).split(),
    "outcry": (
        "五星好评！ 强烈推荐！ 下次还会来！ 还会再买。 太喜欢了！ 干得好！ 真是太棒了！ 好得不能再好了！ 给个大大的赞！ 我很满意。 满分！ "
        "没有什么可抱怨的。 这钱花得值。 真开心！ 值得拥有。 十分推荐。 正是我想要的。 点赞！ 大家都说好。"
    ).split(),
    "mood": "开心 高兴 满意 快乐 激动 感动 欣慰 惊喜 愉快 兴奋 幸福 自豪".split(),
}
BAD_ZH = {
    "adjective": (
        "很差 太糟糕 很难看 没有用 令人失望 坏了 很烦人 很无聊 让人生气 很脏 糟透了 差极了 非常差 特别差 不好 很不好 真糟糕 太差了 很糟 "
        "很丑 很恶心 很吵 很破 很劣质 质量很差 不值这个价 不值得 令人讨厌 令人难过 令人痛苦 让人受不了 让人心烦 让人恶心 让人伤心 "
        "让人头疼 低于预期 很不可靠 很不舒服 很不方便 很不专业 很粗糙 很难用 太难用了 一塌糊涂 一团糟 毫无用处 毫无价值 不能接受 "
        "难以忍受 很可怕 很可笑 很乏味 太无聊了 很失败 又脏又乱 漏洞百出 惨不忍睹 差得要命 十分糟糕 问题很多"
    ).split(),
    "quality": "糟糕 劣质 无聊 难看 可怕 恶心 破旧 没用 失败 痛苦 令人失望 让人生气 讨厌 烦人 可笑 乏味 粗糙 低劣 难用 差劲".split(),
    "short": "差 糟糕 难看 无聊 脏 吵 难用 烦人 可怕 丑 糟 破 恶心 讨厌 乏味 难受 差劲 失败 粗糙".split(),
    "verb": (
        "讨厌 不喜欢 恨 受不了 厌恶 反感 嫌弃 鄙视 不推荐 痛恨 憎恨 抱怨 后悔 批评 看不起 厌烦 不欣赏 不信任 无法接受 不能忍受 排斥 "
        "瞧不起 非常讨厌 很反感 一点也不喜欢 从来不喜欢 忍不住要骂 不会推荐"
    ).split(),
    "choice": "后悔买了 真不该买 很遗憾买了 再也不买 不会再用 很不满意 后悔选了 劝大家别买 恨自己买了".split(),
    "judgement": (
        "浪费钱 浪费时间 一场灾难 一场噩梦 最差的选择 一个错误 一次糟糕的经历 一个笑话 骗人的 失败的 不值得的 垃圾 次品 "
        "一星的水平 最糟的 白花钱"
    ).split(),
    "deed": (
        "用了一天就坏了 第一天就坏了 让我很失望 让我们很生气 浪费了我的时间 毁了我的一天 根本不能用 没有达到我的预期 只值一颗星 "
        "给我带来很多麻烦 让全家都不高兴 不到一周就散架了 一直出问题 让人心情变差 受到了大家的差评 比想象中更差 让我头疼 没有兑现承诺"
    ).split(),
    "outcry": (
        "再也不来了！ 一星差评！ 太失望了！ 浪费钱！ 千万别买！ 不会再买了。 真后悔！ 气死我了！ 真是一场灾难！ 差得不能再差了！ "
        "不推荐！ 大家别上当。 零分！ 白花钱了。 真倒霉！ 我很不满意。 完全不值。 踩雷了！ 大家都说差。"
    ).split(),
    "mood": "难过 生气 失望 伤心 愤怒 沮丧 烦躁 郁闷 不满 痛苦 恼火 不开心".split(),
}
FEELINGS = {
    Language.ENGLISH: {POSITIVE: GOOD, NEGATIVE: BAD},
    Language.CHINESE: {POSITIVE: GOOD_ZH, NEGATIVE: BAD_ZH},
}
