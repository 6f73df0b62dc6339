"""How long things are kept, holds, purges, one person's data."""
