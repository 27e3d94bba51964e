"""How people ask in English what something is or does."""

from __future__ import annotations

from models.embedded.tasks.documented.english.wording import COULD, HELLO, LOST, SCENE, WHERE, WISH
from models.embedded.tasks.phrases import Phrases

WHAT = Phrases(
    (
        "What [is|exactly is|is meant by|do you mean by|does one mean by|do they mean by] {x}" + WHERE + "?",
        "what's {x}[?||, please?| in Fairshard?| again?]",
        "What [|exactly ]does {x} [mean|do|stand for|say|tell me|tell us|refer to]" + WHERE + "?",
        "[|Please |Kindly |Briefly ]explain {x}[| to me| in short| briefly| in one sentence|, please| in simple words].",
        "[Tell|Please tell|Teach] me [something |more |a bit |a little ||what you know |in short ]about {x}.",
        "[What about|And|And what about|Now] {x}?",
        "[|Please |Kindly ][describe|define|introduce|clarify|outline] {x}[| for me| briefly| in a sentence|, please].",
        "What [do you know|can you tell me|can you say|do the documents say|do the docs say|should I know|is there to know|must I know"
        "|does the manual say] about {x}?",
        "[In|With|Inside|Within] Fairshard, [what is {x}|what does {x} mean|what does {x} do|what do you call {x}|explain {x}]?",
        "I do not [understand|know|get|see] {x}[|. Help me|. Please explain|, can you help|. What is it|. What does it mean].",
        "[I saw|I read about|I came across|I found|Somebody mentioned|My colleague mentioned|The documents mention|I stumbled over"
        "|I am confused by|We talked about|I heard of] {x}. [What is that?|What is it?|What does it mean?|What is this?|Explain it."
        "|Please explain.|What is meant?|What does that mean?|What is it for?|Tell me more.]",
        WISH + " what {x} [is|means|does|is for|stands for|is good for|is about].",
        LOST + " what {x} [is|means|does|is for|stands for]. [Help me|Please explain|Can you tell me|Can you help].",
        "[Tell me|Do you know|Remind me|Say|Explain|Let me know|Please explain|Please say] what {x} [is|means|does|stands for].",
        "[Can|Could|Would] you [tell me|say|describe|explain to me] what {x} [is|means|does|stands for]?",
        COULD + " [explain|describe|define|clarify] {x}[| to me| for me| briefly]?",
        "[Which|What] [meaning|role|purpose|job|function|task|use|sense] [has {x}|does {x} have]?",
        "What is the [meaning|role|purpose|job|function|point|definition|use|idea|task] of {x}?",
        "What is {x} [good for|there for|used for|about|supposed to mean|for|made for]?",
        "What [role does {x} play|purpose does {x} serve|part does {x} play|use is {x}|sense does {x} make|lies behind {x}]?",
        "[meaning of|definition of|explain|what is|define|info on|about|explanation of|details on|facts about] {x}",
        "{x}[?|: what is that?| - what is it?|, what does it mean?| meaning| explained|, please explain.| definition|: explain| what is]",
        "How would you [describe|define|explain] {x}?",
        "[I need|Give me|Show me|I want|Please give me] [a short explanation|a definition|a description|an explanation|the meaning"
        "|the definition] of {x}.",
        HELLO + ", [what is {x}|what does {x} mean|what about {x}|tell me about {x}|please explain {x}|I do not understand {x}]?",
        SCENE + " [What is {x}?|What does {x} mean?|Explain {x}.|What about {x}?|Tell me about {x}.|Please describe {x}.]",
    ),
    (
        "Can you explain {x}?",
        "Please tell me what {x} is.",
        "I would like to know about {x}.",
        "Help me understand {x}.",
        "Is there anything you can say about {x}?",
        "Sorry, but what was {x} again?",
    ),
)
