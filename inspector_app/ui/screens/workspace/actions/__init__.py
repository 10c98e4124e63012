"""Step "Actions": what is to be done about it, by whom, until when, in both languages."""
