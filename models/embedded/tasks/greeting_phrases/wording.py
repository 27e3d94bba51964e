"""What several kinds of small talk have in common."""

from __future__ import annotations

HEY = "[Hello, |Hi, |Hey, |Good morning, |Excuse me, |Sorry, |Well, |So, |]"
TELL = (
    "[Please tell me|Can you tell me|Could you tell me|Could you explain|Let me know|I would like to know"
    "|I want to know|I wonder]"
)
END = "[.|!|]"
FRIEND = "[friend|assistant|model|Fairshard|my friend|everybody|dear assistant|bot|computer]"
SUMMARY = "[in one sentence|briefly|in short|in a few words|in simple words|shortly|to a beginner|to me]"

HEY_ZH = "[你好，|您好，|嗨，|早上好，|打扰一下，|对了，|那么，|]"
TELL_ZH = "[请告诉我|告诉我|能告诉我|可以告诉我|我想知道|想问一下|问一下|我想问]"
END_ZH = "[！|。|]"
YOU_ZH = "[你|您]"
FRIEND_ZH = "[朋友|助手|小助手|模型|机器人|小模型|老师|各位]"
