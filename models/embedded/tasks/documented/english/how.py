"""How people ask in English how to do something."""

from __future__ import annotations

from models.embedded.tasks.documented.english.wording import COULD, HELLO, LOST, SCENE, WHERE, WISH
from models.embedded.tasks.phrases import Phrases

HOW = Phrases(
    (
        "How [do|can|could|should|must|shall] [I|we|you] {x}" + WHERE + "?",
        "How [does|can|could|would|should] [one|somebody|an operator|a user|someone] {x}" + WHERE + "?",
        "[In|With|For|Using] Fairshard, [how do I|how can I|how do we|how does one|what must I do to|how would you] {x}?",
        "[Please |Kindly |][tell me|show me|explain|explain to me|teach me|say|describe] how [to|I|I can|one can|we can] {x}.",
        COULD + " [show me|explain|say|teach me|describe|tell me|help me understand] how [to|I can|one can|I could] {x}?",
        WISH + " how [to|I|I can|one can|we can|I could|you] {x}.",
        LOST + " how [to|I can|one can|I could|we should] {x}[|. Help me|. Can you help|, please help].",
        "[I want|I need|I have|I would like|I'd like|We want|I am trying|I plan|I wish|My task is|I am asked] to {x}. "
        "[How|How does that work|What do I do|What must I do|What should I run|Which steps are needed|How is that done"
        "|How do I go about it|What is the right way|Any idea|Can you help|Please help|What now|Which command is it|What do I need]?",
        "[I want|I need|I have|I would like|I'd like|We need|I am trying|Please help me|Help me|I must find a way] to {x}[| now].",
        "What [do|should|must|can] [I|we|you] [type|do|run|enter|execute|write|use|call] [to|in order to] {x}?",
        "[Which|What] [command|option|tool|step|method|trick] [do I need|do I use|must I use|is needed|is right|is used|is there"
        "|should I use|would you use] to {x}?",
        "[Which|What] way is there to {x}?",
        "What is the [command|procedure|best way|right way|usual way|easiest way|correct way|recipe|method|quickest way] to {x}?",
        "What is [needed|required|necessary|there to do|to be done|the first thing to do] to {x}?",
        "Is there [a|some|any] [command|way|method|option|tool|simple way|quick way|recipe] to {x}?",
        "[I need|I could use|Looking for|I am looking for|Give me] [help|a hint|advice|instructions|a way|the command|a command"
        "|the steps|the instructions] to {x}.",
        "[how to|howto|how do i|command to|steps to|way to|instructions to|guide to|help to|best way to] {x}",
        "{x}[?|: how?| - how?|, how?|, please.| in Fairshard?|: which command?|: what do I run?|. How?| with Fairshard| how to]",
        "To {x}, what [do I do|must I do|should I run|do I type|is needed|do I need|must I enter|has to be done|command is there]?",
        HELLO + ", how [do|can|could|should|must] [I|we|you] {x}?",
        HELLO + ", [what do I do to|what must I type to|I want to|I need to|I have to|please help me to|is there a way to] {x}?",
        "If I [want|wish|have|need|would like] to {x}, [what do I do|how does it work|what must I run|how do I proceed"
        "|where do I begin|what comes first|which command do I take]?",
        "Is it possible to {x}? [How?|If so, how?|Tell me how.|And how?|What must I do?]",
        "[Can|May|Could] [I|we|one] {x}, and how?",
        SCENE + " [How do I|How can I|How should I|What do I do to|What must I run to|Now I want to|How does one] {x}?",
        "What do the [documents|docs|manual pages] say on how to {x}?",
    ),
    (
        "Can you tell me how to {x}?",
        "What is the way to {x}?",
        "Hi, how would I {x}?",
        "Where do I learn how to {x}?",
        "My boss wants me to {x}, how is it done?",
        "Suppose I have to {x}. What would I do?",
    ),
)
