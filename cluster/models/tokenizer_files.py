"""What a model's directory says about text: its tokenizer, its special tokens, its chat template.

Reads with the ``tokenizers`` library alone: transformers' AutoTokenizer would load torch, 135 MB and 3 s a process.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from tokenizers import Tokenizer
from tokenizers.processors import TemplateProcessing

from cluster.errors import LaunchError
from cluster.models.facts import read_json

TEMPLATE_VARIABLES = ("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token")
_loaded: WeakValueDictionary[tuple[Path, int], Tokenizer] = WeakValueDictionary()
_loading = threading.Lock()


def load_tokenizer(directory: Path) -> Tokenizer:
    """The directory's tokenizer, shared by all who ask for it in this process: a large one holds 40 MB.

    Never truncates or pads. Special tokens around a text are those that transformers would add. Raises LaunchError.
    """
    path = directory / "tokenizer.json"
    try:
        key = (path, path.stat().st_mtime_ns)
    except OSError as error:
        raise LaunchError(f"cannot read {path}: {error}") from error
    with _loading:
        tokenizer = _loaded.get(key)
        if tokenizer is None:
            tokenizer = _loaded[key] = _read(path)
    return tokenizer


def special_tokens(directory: Path) -> dict[str, str]:
    """The named special tokens that a chat template may use, such as ``bos_token``; only those that are set."""
    config = tokenizer_config(directory)
    texts = {name: _token_text(config.get(name)) for name in TEMPLATE_VARIABLES}
    return {name: text for name, text in texts.items() if text is not None}


def chat_template(directory: Path) -> str | None:
    """The Jinja source of the directory's chat template, or None when the model has none.

    ``chat_template.jinja`` goes before ``tokenizer_config.json``; of several named templates ``default`` is taken.
    """
    path = directory / "chat_template.jinja"
    if path.is_file():
        return path.read_text(encoding="utf-8")
    template = tokenizer_config(directory).get("chat_template")
    if isinstance(template, list):
        template = {named["name"]: named["template"] for named in template}.get("default")
    return template


def tokenizer_config(directory: Path) -> dict[str, Any]:
    """``tokenizer_config.json``, with the older ``special_tokens_map.json`` under it where tokens are not written out."""
    config = read_json(directory / "tokenizer_config.json") or {}
    if "added_tokens_decoder" in config:
        return config
    return {**config, **(read_json(directory / "special_tokens_map.json") or {})}


def _read(path: Path) -> Tokenizer:
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises bare Exception for anything wrong with the file
        raise LaunchError(f"cannot read {path}: {error}") from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    config = tokenizer_config(path.parent)
    if "add_bos_token" in config or "add_eos_token" in config:  # said there, it overrules what tokenizer.json does
        tokenizer.post_processor = _bos_eos_processor(tokenizer, config)
    return tokenizer


def _bos_eos_processor(tokenizer: Tokenizer, config: dict[str, Any]) -> TemplateProcessing:
    bos = _token_text(config.get("bos_token")) if config.get("add_bos_token") else None
    eos = _token_text(config.get("eos_token")) if config.get("add_eos_token") else None
    pieces = [piece for piece in (bos, "$A", eos) if piece is not None]
    tokens = [(token, tokenizer.token_to_id(token)) for token in dict.fromkeys((bos, eos)) if token is not None]
    return TemplateProcessing(single=pieces, pair=[*pieces, "$B"], special_tokens=tokens)


def _token_text(token: Any) -> str | None:
    return token["content"] if isinstance(token, dict) else token
