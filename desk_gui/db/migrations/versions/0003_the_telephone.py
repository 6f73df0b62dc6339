"""The telephone: calls, messages, reminders of promises, the prompter, handing over."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "call_counts",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hour", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("direction", sa.String(length=8), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "hour", "direction", "outcome", name=op.f("pk_call_counts")),
    )
    op.create_table(
        "handovers",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("given_by", sa.String(length=200), nullable=False),
        sa.Column("taken_by", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=2000), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handovers")),
        sa.UniqueConstraint("uid", name=op.f("uq_handovers_uid")),
    )
    op.create_table(
        "phrases",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("text", sa.String(length=1000), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "language", name=op.f("pk_phrases")),
    )
    op.create_table(
        "offer_answers",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_offer_answers_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_answers")),
        sa.UniqueConstraint("uid", name=op.f("uq_offer_answers_uid")),
    )
    op.create_index(
        op.f("ix_offer_answers_person_id"), "offer_answers", ["person_id"], unique=False
    )
    op.create_table(
        "call_words",
        sa.Column(
            "word",
            sa.String(length=64).with_variant(sa.String(length=64, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("call_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["calls.id"], name=op.f("fk_call_words_call_id_calls")
        ),
        sa.PrimaryKeyConstraint("word", "call_id", name=op.f("pk_call_words")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_call_words_call_id"), "call_words", ["call_id"], unique=False)
    op.create_table(
        "call_plans",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("goal", sa.String(length=400), nullable=False),
        sa.Column("questions", sa.String(length=2000), nullable=False),
        sa.Column("papers", sa.String(length=400), nullable=False),
        sa.Column("best_at", sa.String(32), nullable=True),
        sa.Column(
            "promise_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("call_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("dropped_at", sa.String(32), nullable=True),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["calls.id"], name=op.f("fk_call_plans_call_id_calls")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_call_plans_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promises.id"], name=op.f("fk_call_plans_promise_id_promises")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_plans")),
        sa.UniqueConstraint("uid", name=op.f("uq_call_plans_uid")),
    )
    op.create_index(op.f("ix_call_plans_call_id"), "call_plans", ["call_id"], unique=False)
    op.create_index(op.f("ix_call_plans_person_id"), "call_plans", ["person_id"], unique=False)
    op.create_table(
        "messages",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("call_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("for_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("wish", sa.String(length=16), nullable=False),
        sa.Column("calls_again_at", sa.String(32), nullable=True),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column(
            "promise_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("confirmed_at", sa.String(32), nullable=True),
        sa.Column("confirmed_by", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_messages_call_id_calls")),
        sa.ForeignKeyConstraint(["for_id"], ["staff.id"], name=op.f("fk_messages_for_id_staff")),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promises.id"], name=op.f("fk_messages_promise_id_promises")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sa.UniqueConstraint("uid", name=op.f("uq_messages_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_messages_call_id"), "messages", ["call_id"], unique=False)
    op.create_index("ix_messages_for", "messages", ["for_id", "confirmed_at"], unique=False)
    op.create_index(
        "ix_messages_unconfirmed",
        "messages",
        ["at"],
        unique=False,
        sqlite_where=sa.text("confirmed_at IS NULL"),
        postgresql_where=sa.text("confirmed_at IS NULL"),
    )
    op.create_table(
        "promise_tries",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column(
            "promise_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("result", sa.String(length=16), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promises.id"], name=op.f("fk_promise_tries_promise_id_promises")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise_tries")),
        sa.UniqueConstraint("uid", name=op.f("uq_promise_tries_uid")),
    )
    op.create_index(
        op.f("ix_promise_tries_promise_id"), "promise_tries", ["promise_id"], unique=False
    )
