"""What English questions of all kinds have in common."""

from __future__ import annotations

HELLO = "[Hello|Hi|Hey|Good morning|Good evening|Excuse me|Sorry|Quick question|One question|A question|Well]"
WISH = "[I would like to know|I'd like to know|I want to know|I need to know|I wonder|We wonder|I have to know|I am curious]"
LOST = "[I do not know|I forgot|I am not sure|I have no idea|I cannot find|I can't remember|Nobody told me|I am unsure]"
TELL = "[Tell me|Please tell me|Let me know|Do you know|Say|Remind me|Explain to me|Please explain|Please say|Help me find out]"
COULD = "[Could you|Could you please|Would you|Would you please|Can you please|Will you please|Can you kindly]"
SCENE = (
    "[I am new to Fairshard|I am new here|It is my first day|I read the documents|I am an operator|We run Fairshard|I look after "
    "the cluster|I just installed Fairshard|I am setting up Fairshard|I am writing a client|We have a cluster|I am preparing a talk]."
)
WHERE = "[| in Fairshard| with Fairshard| here| exactly|, please| then]"
