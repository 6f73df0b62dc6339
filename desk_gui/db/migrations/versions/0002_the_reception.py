"""The reception: staff, visits, appointments, promises, and how long all is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "evacuations",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("started_at", sa.String(32), nullable=False),
        sa.Column("started_by", sa.String(length=200), nullable=False),
        sa.Column("handed_over_at", sa.String(32), nullable=True),
        sa.Column("ended_at", sa.String(32), nullable=True),
        sa.Column("ended_by", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evacuations")),
        sa.UniqueConstraint("uid", name=op.f("uq_evacuations_uid")),
    )
    op.create_table(
        "holds",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("released_at", sa.String(32), nullable=True),
        sa.Column("released_by", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
        sa.UniqueConstraint("uid", name=op.f("uq_holds_uid")),
    )
    op.create_index("ix_holds_record", "holds", ["kind", "record_id"], unique=False)
    op.create_table(
        "purges",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("run", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("before", sa.Date(), nullable=False),
        sa.Column("purged", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("protected", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.String(32), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purges")),
    )
    op.create_index(op.f("ix_purges_run"), "purges", ["run"], unique=False)
    op.create_table(
        "reception",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reception")),
    )
    op.create_table(
        "visit_counts",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hour", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("auto_closed", sa.Boolean(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("shown_in", sa.Integer(), nullable=False),
        sa.Column("waited_minutes", sa.Integer(), nullable=False),
        sa.Column("over_norm", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "day", "hour", "state", "auto_closed", name=op.f("pk_visit_counts")
        ),
    )
    op.create_table(
        "admission_notes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("folded_name", sa.String(length=800), nullable=False),
        sa.Column("firm", sa.String(length=400), nullable=False),
        sa.Column("text", sa.String(length=1000), nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("lifted_at", sa.String(32), nullable=True),
        sa.Column("lifted_by", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_admission_notes_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_admission_notes")),
        sa.UniqueConstraint("uid", name=op.f("uq_admission_notes_uid")),
    )
    op.create_index(
        op.f("ix_admission_notes_folded_name"), "admission_notes", ["folded_name"], unique=False
    )
    op.create_index(
        op.f("ix_admission_notes_person_id"), "admission_notes", ["person_id"], unique=False
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("folded_name", sa.String(length=400), nullable=False),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column("room", sa.String(length=100), nullable=False),
        sa.Column("phone", sa.String(length=100), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("hours", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("slot_minutes", sa.Integer(), nullable=True),
        sa.Column(
            "stand_in_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "account_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("ask_first", sa.String(length=1000), nullable=False),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column("photo", sa.LargeBinary(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_staff_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["stand_in_id"], ["staff.id"], name=op.f("fk_staff_stand_in_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("account_id", name=op.f("uq_staff_account_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_staff_uid")),
    )
    op.create_index(op.f("ix_staff_folded_name"), "staff", ["folded_name"], unique=False)
    op.create_table(
        "appointments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=255), nullable=False),
        sa.Column("recurrence", sa.String(length=32), nullable=False),
        sa.Column("host_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.String(32), nullable=False),
        sa.Column("ends_at", sa.String(32), nullable=False),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("moved_from", sa.String(32), nullable=True),
        sa.Column(
            "from_host_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["from_host_id"], ["staff.id"], name=op.f("fk_appointments_from_host_id_staff")
        ),
        sa.ForeignKeyConstraint(
            ["host_id"], ["staff.id"], name=op.f("fk_appointments_host_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint("host_id", "uid", "recurrence", name=op.f("uq_appointments_host_id")),
    )
    op.create_index("ix_appointments_host_day", "appointments", ["host_id", "day"], unique=False)
    op.create_table(
        "former_hosts",
        sa.Column(
            "appointment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("host_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("starts_at", sa.String(32), nullable=False),
        sa.Column("ends_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_former_hosts_appointment_id_appointments"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["host_id"], ["staff.id"], name=op.f("fk_former_hosts_host_id_staff")
        ),
        sa.PrimaryKeyConstraint("appointment_id", "host_id", name=op.f("pk_former_hosts")),
    )
    op.create_index(op.f("ix_former_hosts_host_id"), "former_hosts", ["host_id"], unique=False)
    op.create_table(
        "mails",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("reference", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String(length=200), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("sent_at", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_mails_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("uid", name=op.f("uq_mails_uid")),
    )
    op.create_table(
        "staff_presence",
        sa.Column(
            "staff_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("back_at", sa.String(32), nullable=True),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_presence_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_presence")),
    )
    op.create_table(
        "staff_topics",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("staff_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_topics_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_topics")),
    )
    op.create_index(op.f("ix_staff_topics_staff_id"), "staff_topics", ["staff_id"], unique=False)
    op.create_table(
        "staff_words",
        sa.Column(
            "word",
            sa.String(length=64).with_variant(sa.String(length=64, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("staff_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_words_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("word", "staff_id", "topic", name=op.f("pk_staff_words")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_staff_words_staff_id"), "staff_words", ["staff_id"], unique=False)
    op.create_table(
        "visits",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("firm", sa.String(length=400), nullable=False),
        sa.Column("phone", sa.String(length=100), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("host_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("purpose", sa.String(length=400), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.Column("brings", sa.String(length=400), nullable=False),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column(
            "appointment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("expected_at", sa.String(32), nullable=True),
        sa.Column("arrived_at", sa.String(32), nullable=True),
        sa.Column("waiting_since", sa.String(32), nullable=True),
        sa.Column("admitted_at", sa.String(32), nullable=True),
        sa.Column("left_at", sa.String(32), nullable=True),
        sa.Column("lead_left_at", sa.String(32), nullable=True),
        sa.Column("inexact", sa.String(length=60), nullable=False),
        sa.Column("auto_closed", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("offered", sa.String(length=60), nullable=False),
        sa.Column("told_until", sa.String(32), nullable=True),
        sa.Column("reminded_at", sa.String(32), nullable=True),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_visits_appointment_id_appointments"),
        ),
        sa.ForeignKeyConstraint(["host_id"], ["staff.id"], name=op.f("fk_visits_host_id_staff")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_visits_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("number", name=op.f("uq_visits_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_visits_uid")),
    )
    op.create_index(op.f("ix_visits_appointment_id"), "visits", ["appointment_id"], unique=False)
    op.create_index("ix_visits_day", "visits", ["day", "id"], unique=False)
    op.create_index("ix_visits_host", "visits", ["host_id", "day"], unique=False)
    op.create_index("ix_visits_person", "visits", ["person_id", "id"], unique=False)
    op.create_index("ix_visits_state_day", "visits", ["state", "day"], unique=False)
    op.create_table(
        "evacuation_people",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "evacuation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("uid", sa.String(length=36), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("staff_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("firm", sa.String(length=400), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=False),
        sa.Column("arrived_at", sa.String(32), nullable=True),
        sa.Column("found_at", sa.String(32), nullable=True),
        sa.Column("found_by", sa.String(length=200), nullable=False),
        sa.Column("added", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evacuation_id"],
            ["evacuations.id"],
            name=op.f("fk_evacuation_people_evacuation_id_evacuations"),
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_evacuation_people_staff_id_staff")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_evacuation_people_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evacuation_people")),
        sa.UniqueConstraint("uid", name=op.f("uq_evacuation_people_uid")),
    )
    op.create_index(
        op.f("ix_evacuation_people_evacuation_id"),
        "evacuation_people",
        ["evacuation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_evacuation_people_staff_id"), "evacuation_people", ["staff_id"], unique=False
    )
    op.create_index(
        op.f("ix_evacuation_people_visit_id"), "evacuation_people", ["visit_id"], unique=False
    )
    op.create_table(
        "calls",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("direction", sa.String(length=8), nullable=False),
        sa.Column("line", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("e164", sa.String(length=20), nullable=True),
        sa.Column("digits", sa.String(length=100), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("firm", sa.String(length=400), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column(
            "asked_for_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "transferred_to_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column("read_back", sa.String(length=60), nullable=False),
        sa.Column("started_at", sa.String(32), nullable=False),
        sa.Column("answered_at", sa.String(32), nullable=True),
        sa.Column("ended_at", sa.String(32), nullable=True),
        sa.Column("clock_moved", sa.Boolean(), nullable=False),
        sa.Column("rang", sa.Boolean(), nullable=False),
        sa.Column("rings_again", sa.String(length=8), nullable=False),
        sa.Column("settled_at", sa.String(32), nullable=True),
        sa.Column("settled_by", sa.String(length=200), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["asked_for_id"], ["staff.id"], name=op.f("fk_calls_asked_for_id_staff")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_calls_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["transferred_to_id"], ["staff.id"], name=op.f("fk_calls_transferred_to_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("uid", name=op.f("uq_calls_uid")),
    )
    op.create_index("ix_calls_day", "calls", ["day"], unique=False)
    op.create_index(op.f("ix_calls_digits"), "calls", ["digits"], unique=False)
    op.create_index(op.f("ix_calls_e164"), "calls", ["e164"], unique=False)
    op.create_index("ix_calls_person", "calls", ["person_id", "id"], unique=False)
    op.create_index(
        "ix_calls_ringing",
        "calls",
        ["started_at"],
        unique=False,
        sqlite_where=sa.text("outcome = 'ringing'"),
        postgresql_where=sa.text("outcome = 'ringing'"),
    )
    op.create_index("ix_calls_started", "calls", ["started_at", "id"], unique=False)
    op.create_index(
        "ix_calls_unsettled",
        "calls",
        ["started_at"],
        unique=False,
        sqlite_where=sa.text("outcome = 'missed' AND settled_at IS NULL"),
        postgresql_where=sa.text("outcome = 'missed' AND settled_at IS NULL"),
    )
    op.create_table(
        "promises",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("due_at", sa.String(32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("owner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("made_by", sa.String(length=200), nullable=False),
        sa.Column("closed_at", sa.String(32), nullable=True),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("renews_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("call_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reminds_at", sa.String(32), nullable=True),
        sa.Column("reminded_at", sa.String(32), nullable=True),
        sa.Column("reminded_by", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_promises_owner_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promises_person_id_people")
        ),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_promises_call_id_calls")),
        sa.ForeignKeyConstraint(
            ["renews_id"], ["promises.id"], name=op.f("fk_promises_renews_id_promises")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_promises_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promises")),
        sa.UniqueConstraint("uid", name=op.f("uq_promises_uid")),
    )
    op.create_index(op.f("ix_promises_call_id"), "promises", ["call_id"], unique=False)
    op.create_index(op.f("ix_promises_person_id"), "promises", ["person_id"], unique=False)
    op.create_index("ix_promises_state_due", "promises", ["state", "due_at"], unique=False)
    op.create_index(op.f("ix_promises_visit_id"), "promises", ["visit_id"], unique=False)
    op.create_table(
        "visit_events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("before", sa.String(length=40), nullable=False),
        sa.Column("after", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_visit_events_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_events")),
    )
    op.create_index(op.f("ix_visit_events_visit_id"), "visit_events", ["visit_id"], unique=False)
    op.create_table(
        "visit_members",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("firm", sa.String(length=400), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("left_at", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_visit_members_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_visit_members_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_members")),
    )
    op.create_index(
        op.f("ix_visit_members_person_id"), "visit_members", ["person_id"], unique=False
    )
    op.create_index(op.f("ix_visit_members_visit_id"), "visit_members", ["visit_id"], unique=False)
    op.create_table(
        "badge_loans",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("member_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("unnamed", sa.Boolean(), nullable=False),
        sa.Column("issued_at", sa.String(32), nullable=False),
        sa.Column("returned_at", sa.String(32), nullable=True),
        sa.Column("lost_at", sa.String(32), nullable=True),
        sa.Column("ended_in", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["ended_in"], ["visit_events.id"], name=op.f("fk_badge_loans_ended_in_visit_events")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["visit_members.id"], name=op.f("fk_badge_loans_member_id_visit_members")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_badge_loans_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge_loans")),
    )
    op.create_index(op.f("ix_badge_loans_ended_in"), "badge_loans", ["ended_in"], unique=False)
    op.create_index(op.f("ix_badge_loans_member_id"), "badge_loans", ["member_id"], unique=False)
    op.create_index(op.f("ix_badge_loans_visit_id"), "badge_loans", ["visit_id"], unique=False)
    op.create_index(
        "uq_badge_loans_out",
        "badge_loans",
        ["number"],
        unique=True,
        sqlite_where=sa.text("returned_at IS NULL AND lost_at IS NULL"),
        postgresql_where=sa.text("returned_at IS NULL AND lost_at IS NULL"),
    )
    op.create_table(
        "visit_stops",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("host_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("purpose", sa.String(length=400), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.Column("admitted_at", sa.String(32), nullable=True),
        sa.Column("done_at", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["host_id"], ["staff.id"], name=op.f("fk_visit_stops_host_id_staff")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_visit_stops_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_stops")),
    )
    op.create_index(op.f("ix_visit_stops_visit_id"), "visit_stops", ["visit_id"], unique=False)
    op.create_table(
        "visit_words",
        sa.Column(
            "word",
            sa.String(length=64).with_variant(sa.String(length=64, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_visit_words_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("word", "visit_id", name=op.f("pk_visit_words")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_visit_words_visit_id"), "visit_words", ["visit_id"], unique=False)
