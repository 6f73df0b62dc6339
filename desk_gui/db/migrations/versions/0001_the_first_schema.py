"""The first schema."""

from secrets import token_hex

import sqlalchemy as sa
from alembic import op

from desk_gui.db.posted import protect

revision = "0001"
down_revision = None

POSTED = (
    "payments",
    "payment_proofs",
    "subscription_forms",
    "form_voids",
    "form_prints",
    "form_events",
    "day_events",
    "audit",
    "chain_keys",
)


def upgrade() -> None:
    op.create_table(
        "catalogues",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("first", sa.String(7), nullable=False),
        sa.Column("last", sa.String(7), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("supplement", sa.Boolean(), nullable=False),
        sa.Column("titles", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.String(32), nullable=False),
        sa.Column("imported_by", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogues")),
        sa.UniqueConstraint("uid", name=op.f("uq_catalogues_uid")),
    )
    op.create_index(
        op.f("ix_catalogues_effective_from"), "catalogues", ["effective_from"], unique=False
    )
    op.create_table(
        "number_series",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_number_series")),
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("family_name", sa.String(length=200), nullable=False),
        sa.Column("given_name", sa.String(length=200), nullable=False),
        sa.Column("patronymic", sa.String(length=200), nullable=False),
        sa.Column("firm", sa.String(length=400), nullable=False),
        sa.Column("folded_name", sa.String(length=1000), nullable=False),
        sa.Column("iin", sa.String(length=12), nullable=False),
        sa.Column("bin", sa.String(length=12), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("note", sa.String(length=4000), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("code", name=op.f("uq_people_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_people_uid")),
    )
    op.create_index(op.f("ix_people_bin"), "people", ["bin"], unique=False)
    op.create_index(op.f("ix_people_folded_name"), "people", ["folded_name"], unique=False)
    op.create_index(op.f("ix_people_iin"), "people", ["iin"], unique=False)
    op.create_table(
        "print_jobs",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("reference", sa.String(length=4000), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("paper", sa.String(length=24), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("counter", sa.String(length=40), nullable=False),
        sa.Column("printer", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("trouble", sa.String(length=24), nullable=True),
        sa.Column("detail", sa.String(length=400), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("queue_id", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
    )
    op.create_table(
        "payments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("method", sa.String(length=16), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("given", sa.BigInteger(), nullable=True),
        sa.Column("payer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("worker", sa.String(length=200), nullable=False),
        sa.Column("counter", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["payer_id"], ["people.id"], name=op.f("fk_payments_payer_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments")),
        sa.UniqueConstraint("uid", name=op.f("uq_payments_uid")),
    )
    op.create_index(op.f("ix_payments_day"), "payments", ["day"], unique=False)
    op.create_table(
        "person_addresses",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("postal_index", sa.String(length=10), nullable=False),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("zone", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_addresses_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_addresses")),
    )
    op.create_index(
        op.f("ix_person_addresses_person_id"), "person_addresses", ["person_id"], unique=False
    )
    op.create_table(
        "person_phones",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("typed", sa.String(length=100), nullable=False),
        sa.Column("e164", sa.String(length=20), nullable=True),
        sa.Column("extension", sa.String(length=20), nullable=False),
        sa.Column("digits", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_phones_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_phones")),
    )
    op.create_index(op.f("ix_person_phones_digits"), "person_phones", ["digits"], unique=False)
    op.create_index(op.f("ix_person_phones_e164"), "person_phones", ["e164"], unique=False)
    op.create_index(
        op.f("ix_person_phones_person_id"), "person_phones", ["person_id"], unique=False
    )
    op.create_table(
        "person_words",
        sa.Column(
            "word",
            sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("firm", sa.String(length=400), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("phone", sa.String(length=100), nullable=False),
        sa.Column("place", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_words_person_id_people")
        ),
        sa.PrimaryKeyConstraint("word", "person_id", name=op.f("pk_person_words")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_person_words_person_id"), "person_words", ["person_id"], unique=False)
    op.create_table(
        "publications",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "catalogue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("index", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("folded_title", sa.String(length=600), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("issues_a_year", sa.Integer(), nullable=False),
        sa.Column("distribution", sa.String(length=16), nullable=False),
        sa.Column("section", sa.String(length=16), nullable=False),
        sa.Column("editorial_phone", sa.String(length=100), nullable=False),
        sa.Column("cut_off_day", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["catalogue_id"],
            ["catalogues.id"],
            name=op.f("fk_publications_catalogue_id_catalogues"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publications")),
        sa.UniqueConstraint("catalogue_id", "index", name=op.f("uq_publications_catalogue_id")),
    )
    op.create_index(op.f("ix_publications_index"), "publications", ["index"], unique=False)
    op.create_table(
        "payment_proofs",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "payment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["payment_id"], ["payments.id"], name=op.f("fk_payment_proofs_payment_id_payments")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_proofs")),
        sa.UniqueConstraint(
            "payment_id", "kind", "number", name=op.f("uq_payment_proofs_payment_id")
        ),
    )
    op.create_table(
        "prices",
        sa.Column(
            "publication_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("term", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("zone", sa.String(length=16), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("catalogue_part", sa.BigInteger(), nullable=True),
        sa.Column("delivery_part", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["publication_id"],
            ["publications.id"],
            name=op.f("fk_prices_publication_id_publications"),
        ),
        sa.PrimaryKeyConstraint("publication_id", "term", "zone", name=op.f("pk_prices")),
    )
    op.create_table(
        "subscription_forms",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.String(length=24), nullable=False),
        sa.Column("series", sa.String(length=24), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("posted_at", sa.String(32), nullable=False),
        sa.Column(
            "payment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "replaces_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("operator_kk", sa.String(length=200), nullable=False),
        sa.Column("operator_ru", sa.String(length=200), nullable=False),
        sa.Column("office_kk", sa.String(length=400), nullable=False),
        sa.Column("office_ru", sa.String(length=400), nullable=False),
        sa.Column("office_index", sa.String(length=10), nullable=False),
        sa.Column("worker", sa.String(length=200), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("channel_number", sa.String(length=40), nullable=False),
        sa.Column(
            "publication_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("publication_index", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("distribution", sa.String(length=16), nullable=False),
        sa.Column("first", sa.String(7), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("term", sa.Integer(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=16), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("catalogue_part", sa.BigInteger(), nullable=True),
        sa.Column(
            "subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("subscriber", sa.String(length=700), nullable=False),
        sa.Column("organisation", sa.Boolean(), nullable=False),
        sa.Column("bin", sa.String(length=12), nullable=False),
        sa.Column("postal_index", sa.String(length=10), nullable=False),
        sa.Column("address", sa.String(length=400), nullable=False),
        sa.Column("folded", sa.String(length=2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["payment_id"], ["payments.id"], name=op.f("fk_subscription_forms_payment_id_payments")
        ),
        sa.ForeignKeyConstraint(
            ["publication_id"],
            ["publications.id"],
            name=op.f("fk_subscription_forms_publication_id_publications"),
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["subscription_forms.id"],
            name=op.f("fk_subscription_forms_replaces_id_subscription_forms"),
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id"],
            ["people.id"],
            name=op.f("fk_subscription_forms_subscriber_id_people"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription_forms")),
        sa.UniqueConstraint("number", name=op.f("uq_subscription_forms_number")),
        sa.UniqueConstraint("replaces_id", name=op.f("uq_subscription_forms_replaces_id")),
        sa.UniqueConstraint("series", "sequence", name=op.f("uq_subscription_forms_series")),
    )
    op.create_index("ix_subscription_forms_day", "subscription_forms", ["day", "id"], unique=False)
    op.create_index(
        op.f("ix_subscription_forms_payment_id"), "subscription_forms", ["payment_id"], unique=False
    )
    op.create_index(
        op.f("ix_subscription_forms_publication_id"),
        "subscription_forms",
        ["publication_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_subscription_forms_subscriber_id"),
        "subscription_forms",
        ["subscriber_id"],
        unique=False,
    )
    op.create_table(
        "form_events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("form_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_id"],
            ["subscription_forms.id"],
            name=op.f("fk_form_events_form_id_subscription_forms"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_events")),
    )
    op.create_index(op.f("ix_form_events_form_id"), "form_events", ["form_id"], unique=False)
    op.create_table(
        "form_prints",
        sa.Column(
            "form_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("count", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=True),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_id"],
            ["subscription_forms.id"],
            name=op.f("fk_form_prints_form_id_subscription_forms"),
        ),
        sa.PrimaryKeyConstraint("form_id", "count", name=op.f("pk_form_prints")),
    )
    op.create_table(
        "form_voids",
        sa.Column(
            "form_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_id"],
            ["subscription_forms.id"],
            name=op.f("fk_form_voids_form_id_subscription_forms"),
        ),
        sa.PrimaryKeyConstraint("form_id", name=op.f("pk_form_voids")),
    )
    op.create_table(
        "accounts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("login_key", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column("roles", sa.String(length=100), nullable=False),
        sa.Column("password", sa.String(length=200), nullable=False),
        sa.Column("recovery", sa.String(length=200), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("login_key", name=op.f("uq_accounts_login_key")),
        sa.UniqueConstraint("uid", name=op.f("uq_accounts_uid")),
    )
    op.create_table(
        "chain_keys",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chain_keys")),
    )
    op.create_table(
        "audit",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column(
            "account_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("workstation", sa.String(length=80), nullable=False),
        sa.Column("deed", sa.String(length=40), nullable=False),
        sa.Column("subject_kind", sa.String(length=24), nullable=False),
        sa.Column("subject_id", sa.BigInteger(), nullable=True),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("purpose", sa.String(length=24), nullable=False),
        sa.Column("fields", sa.String(length=400), nullable=False),
        sa.Column("covers", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_audit_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_account", "audit", ["account_id", "id"], unique=False)
    op.create_index("ix_audit_person", "audit", ["person_id", "id"], unique=False)
    op.create_index("ix_audit_subject", "audit", ["subject_kind", "subject_id", "id"], unique=False)
    op.create_table(
        "day_events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column(
            "account_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_day_events_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_events")),
    )
    op.create_index(op.f("ix_day_events_day"), "day_events", ["day"], unique=False)
    chain_keys = sa.table("chain_keys", sa.column("id"), sa.column("key"))
    op.bulk_insert(chain_keys, [{"id": 1, "key": token_hex(32)}])
    protect(op.get_bind(), POSTED)
