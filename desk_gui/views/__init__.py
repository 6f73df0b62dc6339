"""Windows, pages, dialogs, item models: the words a user reads."""
