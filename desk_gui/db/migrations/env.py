"""Alembic's entry: run the migrations on the connection we were handed."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import String, TypeDecorator

from desk_gui.db.tables import Base


def _render(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    # A migration is history: it names what the database holds, not our types of today.
    if kind == "type" and isinstance(item, TypeDecorator) and isinstance(item.impl, String):
        return f"sa.String({item.impl.length})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transaction_per_migration=False,
    transactional_ddl=True,
    compare_type=True,
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
