"""How people ask in English for the status of a failure."""

from __future__ import annotations

from models.embedded.tasks.documented.english.wording import COULD, HELLO, LOST, SCENE, TELL, WISH
from models.embedded.tasks.phrases import Phrases

SERVER = "[the API|Fairshard|the server|the service|the Router]"
RETURNED = (
    "[is returned|is sent|is given|follows|do I see|will I get|does the API send|does the API give|does the server return"
    "|does the service return|does Fairshard return|is there|is used|do we get|would I see|is shown]"
)

STATUS = Phrases(
    (
        "[Which|What] [status|error|code|status code|HTTP code|answer|response|error code|reply|HTTP status] "
        + RETURNED
        + " [for|on|after|in case of|with|because of] {x}?",
        "[Which|What] [status|code|status code|answer|response|HTTP code] [comes|comes back|do I get|will come] "
        "[for|on|after|in case of|with] {x}?",
        "[Which|What] [error|error code] [do I get|do we get|comes back|arises|do I meet] [for|on|after|in case of|with] {x}?",
        "What is the [status|status code|HTTP code|error|error code|answer|response|reply|HTTP status] [of|for|to|on|in case of] {x}?",
        "[status|code|error|http status|response|status code|error code|http code] [for|of|on|after] {x}",
        "{x}[: status?|: which status?|: which code?|: what error?| - which error code?|: which HTTP status?|, what comes back?| status"
        "| error code| http code|, which error is it?|: what does the API say?]",
        "What does " + SERVER + " [say to|return for|answer to|send for|reply to|give for|respond to|say about|do with] {x}?",
        "What happens [with|on|after|in case of|when there is|if there is|because of|upon] {x}?",
        "How is {x} [answered|reported|signalled|refused|handled|shown]?",
        "How does " + SERVER + " [answer|report|treat|react to|respond to|handle|refuse] {x}?",
        "What do [I|we|clients] [get|see|receive|get back] [for|after|on|in case of|because of] {x}?",
        "[We had|There is|There was|I have|Suppose there is|Imagine|Think of|Our log shows] {x}. [Which status|What comes back|Which code do "
        "I get|What does the API return|Which error is it|Which HTTP status follows|What is the status code]?",
        "[In case of|After|For|On|With|Upon] {x}, [which status|what error|which code|what status|which error code|which HTTP status] "
        "[comes|is sent|do I get|is returned|follows|is there]?",
        "[Tell me|Please tell me|Give me|Show me|I need|Name|Say|Please name] the [status|code|error|status code|error code|HTTP status] "
        "[for|of|in case of|on] {x}.",
        COULD + " [tell me|give me|name|say] the [status|code|error|status code|error code] [for|of|in case of] {x}?",
        WISH
        + " [which status {x} gives|which code {x} has|how {x} is answered|the status for {x}|what {x} returns|what comes for {x}].",
        LOST + " [which status {x} gives|which code {x} has|the code for {x}|the status of {x}|what {x} returns].",
        TELL + " [which status {x} gives|which code {x} has|how {x} is answered|which error comes for {x}|what {x} leads to].",
        "Which [status|code|error|error code|status code|number] [has|belongs to|stands for|goes with|fits|means|marks|signals] {x}?",
        "Is there [a status|a code|an error|an error code|a status code] for {x}? [Which?|Which one?|What is it?]",
        "What [would|will|does] {x} [lead to|end in|result in|return|cause|give me|bring]?",
        "[Which|What] [status|code|error|status code|error code] [does|will|would] {x} [cause|return|have|lead to|produce|result in]?",
        HELLO + ", [which status comes for {x}|what happens with {x}|what is the status of {x}|which code has {x}]?",
        SCENE
        + " [Which status comes for {x}|What happens with {x}|Which error do I get for {x}|How is {x} answered|Which code has {x}]?",
    ),
    (
        "What status does {x} give?",
        "Which HTTP status do I get for {x}?",
        "What error comes for {x}?",
        "With which code is {x} rejected?",
        "My client gets an error for {x}. Which one should I expect?",
        "Can you tell me how the API reports {x}?",
    ),
)
