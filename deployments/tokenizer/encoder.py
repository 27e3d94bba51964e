"""One model's tokenizer and chat template."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import jinja2

from cluster.errors import BadRequest, LaunchError, PromptTooLong
from cluster.models.tokenizer_files import chat_template, load_tokenizer, special_tokens
from deployments.messages import Encoded, EncodeRequest
from deployments.tokenizer.chat_template import ChatTemplate
from deployments.tokenizer.fill_in import fill_in_marks, fill_in_prompt


class Encoder:
    """Text to ids and back for the model in ``directory``, whose prompts must leave room in ``context_length`` tokens.

    Safe to use from several threads. Raises LaunchError when the directory's files are missing or wrong.
    """

    def __init__(self, directory: Path, context_length: int):
        self._tokenizer = load_tokenizer(directory)
        self._context_length = context_length
        self._fill_in_marks = fill_in_marks(self._tokenizer)
        self._template = _compiled(directory)

    def encode(self, request: EncodeRequest) -> Encoded:
        """Token ids of the request's prompt, at least one and fewer than the context length.

        Raises BadRequest when the chat template does not take the messages or the tools, the model cannot fill in before
        a suffix, an id is not in the vocabulary, or nothing is left to begin with; PromptTooLong when no token could follow.
        """
        if request.messages is not None:
            ids, param = self._encode_messages(request), "messages"
        elif request.text is not None:
            text = request.text
            if request.suffix is not None:
                text = fill_in_prompt(self._fill_in_marks, text, request.suffix)
            ids, param = self._ids(text, add_special_tokens=True), "prompt"
        else:
            assert request.ids is not None, "an EncodeRequest has messages, text or ids"
            ids, param = self._known(request.ids, "prompt"), "prompt"
        if not ids:
            raise BadRequest(f"'{param}' must not be empty.", param)
        if len(ids) >= self._context_length:
            raise PromptTooLong(
                f"The prompt has {len(ids)} tokens, and prompt and completion together may have {self._context_length}.", param
            )
        return Encoded(ids)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of token ids, special tokens included; raises BadRequest for an id that is not in the vocabulary."""
        return self._tokenizer.decode(self._known(ids, "tokens"), skip_special_tokens=False)

    def _encode_messages(self, request: EncodeRequest) -> tuple[int, ...]:
        assert request.messages is not None
        if self._template is None:
            raise BadRequest(f"The model '{request.model}' has no chat template; use /v1/completions.", "messages")
        if not request.messages:
            raise BadRequest("'messages' must not be empty.", "messages")
        text = self._template.render(request.messages, request.add_generation_prompt, request.options)
        return self._ids(text, add_special_tokens=False)  # the template has written them already

    def _ids(self, text: str, *, add_special_tokens: bool) -> tuple[int, ...]:
        # A batch of one, because `encode` holds the GIL and would stop every other request of the process.
        return tuple(self._tokenizer.encode_batch_fast([text], add_special_tokens=add_special_tokens)[0].ids)

    def _known(self, ids: Sequence[int], param: str) -> tuple[int, ...]:
        for token in ids:
            if not 0 <= token < 2**32 or self._tokenizer.id_to_token(token) is None:
                raise BadRequest(f"'{param}' holds {token}, which is not a token id of this model.", param)
        return tuple(ids)


def _compiled(directory: Path) -> ChatTemplate | None:
    source = chat_template(directory)
    try:
        return None if source is None else ChatTemplate(source, special_tokens(directory))
    except jinja2.TemplateError as error:
        raise LaunchError(f"the chat template in {directory} is wrong: {error}") from error
