"""Where a model's files are: a built-in model, a Hugging Face directory, or a hub id."""

from __future__ import annotations

from pathlib import Path

from cluster.errors import LaunchError
from cluster.home import home
from cluster.models import tiny
from cluster.spec.source import HUB_ID, is_path

BUILTIN_EMBEDDED, BUILTIN_TINY = "builtin:embedded", "builtin:tiny"
EMBEDDED = Path(__file__).parents[2] / "models" / "embedded"  # shipped with the code
WEIGHTS = ("*.safetensors", "*.bin")
TEXT_AND_CONFIG = ("*.json", "*.jinja", "*.model")
HUB_WEIGHTS = ("*.safetensors",)  # pickled weights are never fetched: loading one runs code


def resolve(source: str, base: Path | None = None, *, weights: bool = True) -> Path:
    """The directory with a model's files.

    A relative path counts from ``base`` (default: the working directory). Without ``weights`` a hub model's weights are
    neither fetched nor asked for: enough for whoever needs the tokenizer only. ``builtin:tiny`` is written under
    ``$FAIRSHARD_HOME/models`` on first use. Raises LaunchError when files are missing or the hub does not give them.
    """
    if source == BUILTIN_TINY:
        return tiny.make_tiny(tiny_directory())
    if (directory := local_directory(source, base)) is not None:
        return _checked(directory, source, weights)
    return _checked(_fetch(source, weights), source, weights)


def tiny_directory() -> Path:
    """Where the tiny model is, or will be; its revision is part of the name, so that an older one is never taken for it."""
    return home() / "models" / f"tiny-{tiny.REVISION}"


def local_directory(source: str, base: Path | None = None) -> Path | None:
    """The directory that a path names, or that of the embedded model; None for a hub id.

    Raises LaunchError for a path that is no directory, and for a source that is neither.
    """
    if source == BUILTIN_EMBEDDED:
        return EMBEDDED
    if is_path(source):
        directory = ((base or Path.cwd()) / Path(source).expanduser()).resolve()
        if not directory.is_dir():
            raise LaunchError(f"the model source `{source}` should be a directory, but there is none at {directory}")
        return directory
    if HUB_ID.fullmatch(source):
        return None
    raise LaunchError(
        f"the model source `{source}` is neither `{BUILTIN_EMBEDDED}` nor `{BUILTIN_TINY}` nor a path (which starts with `/`, "
        "`./`, `../` or `~`) nor a hub id such as `Qwen/Qwen2.5-0.5B`"
    )


def _checked(directory: Path, source: str, weights: bool) -> Path:
    missing = [name for name in ("config.json", "tokenizer.json") if not (directory / name).is_file()]
    if weights and not any(path for pattern in WEIGHTS for path in directory.glob(pattern)):
        missing.append("weights (*.safetensors or *.bin)")
    if missing:
        raise LaunchError(f"the model source `{source}` is not complete: {directory} lacks {', '.join(missing)}")
    return directory


def _fetch(hub_id: str, weights: bool) -> Path:
    import huggingface_hub  # here, because it costs 0.3 s and few models come from the hub
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    patterns = [*TEXT_AND_CONFIG, *(HUB_WEIGHTS if weights else ())]
    try:
        return Path(huggingface_hub.snapshot_download(hub_id, allow_patterns=patterns))
    except (HfHubHTTPError, LocalEntryNotFoundError) as error:
        raise LaunchError(f"cannot get the model `{hub_id}`: {_hub_trouble(error)}") from error


def _hub_trouble(error: Exception) -> str:
    from huggingface_hub.errors import GatedRepoError, LocalEntryNotFoundError, RepositoryNotFoundError

    if isinstance(error, GatedRepoError):
        return "the hub gives it only to those who accepted its terms; accept them there and set HF_TOKEN"
    if isinstance(error, RepositoryNotFoundError):
        return "the hub knows no such model (a private one needs HF_TOKEN)"
    if isinstance(error, LocalEntryNotFoundError):
        return "it is not in the local hub cache and the hub cannot be reached; connect to it, or give a directory as source"
    return str(error)
