"""What a manager looks after: accounts, history and backups on one page."""
