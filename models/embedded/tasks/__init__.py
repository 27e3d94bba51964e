"""What the model is taught, one file for each task; nothing but the standard library is needed to generate it."""
