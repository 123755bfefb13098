"""The flavours of the JSON Schema: one is generated from the model, the others are made of it."""
