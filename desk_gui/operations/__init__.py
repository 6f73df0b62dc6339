"""Running services off the GUI thread, spreading the news, printing, one process per file."""
