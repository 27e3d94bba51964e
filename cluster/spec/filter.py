"""What happens to text on its way out."""

from __future__ import annotations

from pydantic import Field

from cluster.spec.base import Spec


class FilterSpec(Spec):
    """The post-processing stage: detokenizing and stop strings today, redaction and content rules to come."""

    replicas: int = Field(1, ge=1, le=64, description="Number of Filter replicas (of Tokenizer replicas too).")
    skip_special_tokens: bool = Field(True, description="Leave special tokens such as `<|im_end|>` out of the text.")
