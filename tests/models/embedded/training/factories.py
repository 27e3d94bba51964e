"""What several tests need: a tokenizer learnt from fewer examples than the real one."""

from functools import cache

from tokenizers import Tokenizer

from models.embedded.__main__ import learning_texts
from models.embedded.training.tokenizer import train_tokenizer

EXAMPLES = range(60_000, 66_000)


@cache
def tokenizer() -> Tokenizer:
    return train_tokenizer(learning_texts(1, EXAMPLES))
