"""What travellers say."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

SENTENCES = (
    "[where is|how far is|I am looking for|I love|take me to] [the [station|hotel|museum|market|beach]|{city}|{word}]",
    "[I would like|can I have|how much are|I need|I have lost] [|two |the |my |{quantity} ]{item}",
    "[good morning|good night|thank you|my name is {person}|I do not understand|nice to meet you|I come from {city}]",
    "[the [cat|dog|child|bird|moon]|{person}] [is|was] [hungry|tired|happy|very old|in {city}|late]",
)

SENTENCES_ZH = (
    "[在哪里能找到|我在找|我喜欢|带我去][车站|酒店|博物馆|市场|海滩|{city}]",
    "[我想要|我需要|我丢了|这里有|多少钱一个][|两个|我的]{item}",
    "[早上好|晚安|谢谢你|我叫{person}|我不明白|很高兴认识你|我来自{city}]",
    "[猫|狗|孩子|月亮|{person}][饿了|累了|很高兴|老了|在{city}|迟到了]",
)


def sentence(draw: Draw) -> str:
    """What a traveller may want to say in another language."""
    return filled(draw, *(SENTENCES_ZH if draw.chinese else SENTENCES))
