"""From the tasks to the trained files: tokenizer, batches, training, evaluation."""
