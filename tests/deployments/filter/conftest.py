import pytest
from tokenizers import Tokenizer, decoders, models

from cluster.models import tiny


@pytest.fixture(scope="session")
def byte_level(tmp_path_factory) -> Tokenizer:
    """The tiny model's tokenizer, with an added token that is not special and one that is not ASCII."""
    directory = tiny.make_tiny(tmp_path_factory.mktemp("models") / "tiny")
    tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
    tokenizer.add_tokens(["<tool>", "Ġodd"])
    tokenizer.add_special_tokens(["<｜end▁of▁text｜>"])
    return tokenizer


@pytest.fixture(scope="session")
def byte_fallback() -> Tokenizer:
    """A vocabulary after the manner of Llama 2: words with a mark for the space before them, and a token for each byte."""
    words = ["▁", "▁▁", "a", "b", "▁a", "▁hello", "hello", "你", "▁世界", "\n", ".", "'s"]
    vocabulary = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *words]
    tokenizer = Tokenizer(
        models.BPE(vocab={word: i for i, word in enumerate(vocabulary)}, merges=[], byte_fallback=True, unk_token="<unk>")
    )
    steps = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    tokenizer.decoder = decoders.Sequence(steps)
    tokenizer.add_special_tokens(["<unk>", "<s>", "</s>"])
    return tokenizer


@pytest.fixture(scope="session")
def metaspace() -> Tokenizer:
    words = ["<unk>", "</s>", "▁", "▁Hey", "ho", "▁ho", "!", "世"]
    tokenizer = Tokenizer(models.Unigram([(word, -1.0) for word in words], unk_id=0))
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.add_special_tokens(["</s>"])
    return tokenizer
