"""Frames that any request may stand in: a noun phrase that one asks for, or a verb phrase that one wants done."""

from __future__ import annotations

_CLOSE = "[.|.|, please.|, thanks.| for me.|!]"
_ASK_ZH = "[。|。|，谢谢。|，麻烦了。|！]"


def asking(thing: str) -> tuple[str, ...]:
    """English questions for the thing, such as ``the weather in {0}``."""
    return (
        "[What is|What's|What would be|And what is] " + thing + "[?|?|, do you know?|, please?]",
        "[Could you|Can you|Would you|I need you to|Are you able to] [tell|show|send] me " + thing + "[?|.]",
        "[I would like|I'd like|I want|I need|I have] to [know|learn|find out|hear] " + thing + "[.|.|, please.|. Any idea?]",
        "[Look up|Check|Find out|Get me|Find|Can you check|Please look up|Could you find out|Would you check] " + thing + _CLOSE,
        "[Do you know|May I ask|I wonder about|My question is|Show me|I do not know|Say] " + thing + "[?|.]",
    )


def ordering(doing: str) -> tuple[str, ...]:
    """English requests to do something, such as ``book room {0}``."""
    return (
        "[Could you|Can you|Would you|Will you|Would you mind if I asked you to] " + doing + "[?|?| for me?|, thanks?]",
        "[I want|I need|I'd like|I would like|I am asking] you to " + doing + _CLOSE,
        "[I want|I need|I'd like|I have|I would love|It is time] to "
        + doing
        + "[.|.|, can you do that?|. Thanks.|, please help.]",
        "[Go ahead and|Be so kind and|Next,|Then|Hello,|Hi,|Let us|Would it be possible to|Be an angel and] "
        + doing
        + "[.|!| for me.]",
    )


def asking_zh(thing: str) -> tuple[str, ...]:
    """Chinese questions for the thing."""
    return (
        "[能告诉我|可以告诉我|你能告诉我|能说说|可以查一下|能查查|能帮我查|可否告知]" + thing + "吗？",
        "[帮我|麻烦|麻烦你|劳驾|替我|给我|快|][查一下|查查|看看|看一下|查询|了解一下]" + thing + _ASK_ZH,
        "[我想知道|我要知道|我想了解|我想问|想问一下|我得知道|我不知道|想打听一下|我需要]" + thing + _ASK_ZH,
        thing + "[，帮我查一下。|，你知道吗？|，查一下。|，谢谢。|，请回答。|，麻烦看看。]",
    )


def ordering_zh(doing: str) -> tuple[str, ...]:
    """Chinese requests to do something."""
    return (
        "[能不能|可不可以|能否|可否|你能不能|可不可以帮我]" + doing + "？",
        "[能|可以|你能|可以帮我|能帮我|能请你|你可以]" + doing + "吗？",
        "[我想|我要|我需要|我打算|我得|想要|现在要|我希望你]" + doing + _ASK_ZH,
        "[请你|麻烦|麻烦你|帮我|帮忙|麻烦帮我|劳驾|替我|现在|你好，|]" + doing + "[。|。|，谢谢。|，好吗？|，拜托了。|！]",
    )
