"""Write a migration from the difference between the tables and the newest schema.

Usage: ``python tools/new_migration.py "what it is for"``. Read and finish what it wrote.
"""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from desk_gui.db.schema import upgrade

MIGRATIONS = Path(__file__).resolve().parent.parent / "desk_gui" / "db" / "migrations"


def main() -> None:
    """Compare against an empty database that has all migrations so far."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    number = len(list((MIGRATIONS / "versions").glob("[0-9]*.py"))) + 1
    with create_engine("sqlite://").connect() as connection:
        if number > 1:
            upgrade(connection)
        config.attributes["connection"] = connection
        command.revision(config, sys.argv[1], autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    main()
