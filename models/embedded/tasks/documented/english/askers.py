"""What people say of themselves in English before they ask."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases

ASKERS = Phrases(
    (
        "[Hello|Hi|Hey|Good morning|Good evening|Good afternoon], [I am|I'm|this is|my name is|here is] {person}. {question}",
        "{person} [asks|wants to know|has a question|writes|would like to know|asked me]: {question}",
        "[I work at|I work for|I am with|I come from|I run the cluster at|I am an engineer at|I joined] {company}. {question}",
        "{question} [Thanks|Thank you|Many thanks|Regards|Best regards|Cheers|Yours], {person}",
        "[My colleague|My boss|Our operator|My friend|Our customer|A colleague named] {person} [asks|wants to know|asked]: {question}",
        "[A customer|Somebody|A colleague|An engineer|A team|The boss] [at|from|of] {company} [asks|wants to know|wrote]: {question}",
        "[{person} of {company}|{person} from {company}|{company}|{person} ({company})]: {question}",
        "[At|Here at|We at] {company} [we use Fairshard|Fairshard runs|we try out Fairshard|there is a question]. {question}",
        "I [talk|spoke|write] [to|with] {person} [today|about Fairshard|now]. {question}",
        "[It is|This is|Here is] {person} [from|of|at] {company}. {question}",
    ),
    (
        "Hi! My name is {person} and I am from {company}. {question}",
        "A message from {person}: {question}",
        "{question} I ask for {company}.",
    ),
)
