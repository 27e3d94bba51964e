"""How people ask in English for the default of a key."""

from __future__ import annotations

from models.embedded.tasks.documented.english.wording import COULD, HELLO, LOST, SCENE, TELL, WHERE, WISH
from models.embedded.tasks.phrases import Phrases

UNSET = (
    "[by default|if I set nothing|when nothing is set|if I leave it out|when it is left out|unless I set it|if it is missing"
    "|out of the box|if I do not set it|when it is not given|if the file does not say|in a fresh installation]"
)

DEFAULT = Phrases(
    (
        "What is the [default|standard|preset|usual|normal|built-in|initial] [|value |setting ]of {x}" + WHERE + "?",
        "What is the [default|default setting|standard value|preset|usual value|built-in value] for {x}" + WHERE + "?",
        "What is the [default|standard|preset|usual|built-in] {key}?",
        "[Which|What] value [has {x}|does {x} have|does {x} take|does {x} get|is taken for {x}|is used for {x}|is set for {x}] "
        + UNSET
        + "?",
        "What value does {x} [take|have|get|start with|default to]?",
        "What is {x} " + UNSET + "?",
        "[What does|To what does] {x} default[| to]?",
        "[default|default of|default for|default value|default value of|standard value of|preset of|default setting] {key}",
        "{key} default[| value| setting| in cluster.yaml|, please|?]",
        "{key}[: default?|: what is the default?|: which default?| - default value?|, which value by default?| if not set?| when unset?]",
        "How [large|big|high|much|long] is {x} " + UNSET + "?",
        "[Tell me|Please tell me|Give me|Show me|I need|Name|State|Say|Remind me of|Look up] the default [|value |setting ][of|for] {x}.",
        COULD + " [tell me|give me|name|say|look up] the default [|value |setting ][of|for] {x}?",
        "[In the reference|In cluster.yaml|In Fairshard|According to the documents|In the spec], [what is the default of {x}"
        "|which default has {x}|which value has {x} by default|what is {x} by default|what does {x} default to]?",
        "Which default [has {x}|does {x} have|is set for {x}|does Fairshard use for {x}|is there for {x}|applies to {x}|belongs to {x}]?",
        "I [leave {x} out|left {x} out|do not set {x}|did not write {x}|forgot {x}|never set {x}|have no {x} in the file]. "
        "[What value does it have|Which value does it take|What does Fairshard use|What is it then|What is the default|What holds then]?",
        "If I [leave {x} out|do not set {x}|omit {x}|do not name {x}|leave out {x}], [what is it|which value holds|what value is used"
        "|what does Fairshard take|what do I get|what is the value]?",
        WISH
        + " [what the default of {x} is|which default {x} has|what {x} is by default|the default of {x}|which value {x} takes].",
        LOST + " [the default of {x}|which default {x} has|what {x} is by default|the default value of {x}].",
        TELL + " [what the default of {x} is|which default {x} has|what {x} is by default|which value {x} has " + UNSET + "].",
        "[Does {x} have a default|Is there a default for {x}|Has {x} got a default|Is there a default value for {x}][? Which one|? What is "
        "it|? Which|, and which|? If so, what is it]?",
        "What [do I get|does Fairshard take|does Fairshard use|is assumed|is used|is taken] for {x} " + UNSET + "?",
        HELLO + ", [what is the default of {x}|which default has {x}|what does {x} default to|what is the default {key}]?",
        SCENE
        + " [What is the default of {x}|Which default has {x}|What is {x} by default|What does {x} default to|Default {key}]?",
    ),
    (
        "What is the default value for {x}?",
        "By default, what is {x}?",
        "Can you tell me the default of {x}?",
        "What number stands for {x} when I say nothing?",
        "Hello, I need the default for {x}.",
        "Without any entry, how is {x} set?",
    ),
)
