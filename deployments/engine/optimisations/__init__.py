"""What is changed in a Hugging Face module when it is loaded: each change has a name, a file and a switch in the spec."""
