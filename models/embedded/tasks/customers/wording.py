"""How customers greet, ask and take leave, whatever they want."""

from __future__ import annotations

HELLO = "[||||Hello. |Hi! |Good morning. |Hi there. |Dear team, hello. |Excuse me. |Hey! ]"
BYE = "[||||| Thanks.| Thank you!| It is urgent.| Best, {person}.| Regards.]"
WANT = "[I want to|I'd like to|We want to|We would like to|I need to|I have to|I wish to|I am going to|I would love to]"
CAN = "[Can I|Could I|May we|Is it possible to|How can I|How do I|Where can I|Can we|What must I do to]"
DO = "[Please |Can you |Could you |Would you |Will you |I want you to |I need you to |Kindly ]"
HELLO_ZH = "[||||你好，|您好！|请问，|在吗？|早上好。|客服你好，|打扰一下，]"
BYE_ZH = "[||||谢谢。|麻烦了！|很急。|尽快，谢谢！]"
WANT_ZH = "[我想|我要|我们想|我需要|我打算|我希望|我们要|我得|我准备]"
CAN_ZH = "[我能|可以|能不能|我可以|怎么|如何|在哪里可以|我该怎么|能否]"
DO_ZH = "[请|帮我|请帮我|麻烦|麻烦你|你能|能不能|可以帮我|请你|希望你们]"
