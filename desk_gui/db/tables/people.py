"""People and organisations, and the index they are found by."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk_gui.db.tables.base import Base, Key, Word


class PersonRow(Base):
    """A person or organisation."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    code: Mapped[str] = mapped_column(String(16), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    family_name: Mapped[str] = mapped_column(String(200))
    given_name: Mapped[str] = mapped_column(String(200))
    patronymic: Mapped[str] = mapped_column(String(200))
    firm: Mapped[str] = mapped_column(String(400))
    folded_name: Mapped[str] = mapped_column(String(1000), index=True)
    iin: Mapped[str] = mapped_column(String(12), index=True)
    bin: Mapped[str] = mapped_column(String(12), index=True)
    email: Mapped[str] = mapped_column(String(254))
    language: Mapped[str | None] = mapped_column(String(2))
    note: Mapped[str] = mapped_column(String(4000))
    created_at: Mapped[datetime]
    removed: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column()

    phones: Mapped[list["PersonPhoneRow"]] = relationship(
        order_by="PersonPhoneRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    addresses: Mapped[list["PersonAddressRow"]] = relationship(
        order_by="PersonAddressRow.position", cascade="all, delete-orphan", lazy="selectin"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class PersonPhoneRow(Base):
    """A telephone number of a person; ``digits`` finds what is no valid number."""

    __tablename__ = "person_phones"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    position: Mapped[int]
    typed: Mapped[str] = mapped_column(String(100))
    e164: Mapped[str | None] = mapped_column(String(20), index=True)
    extension: Mapped[str] = mapped_column(String(20))
    digits: Mapped[str] = mapped_column(String(100), index=True)


class PersonAddressRow(Base):
    """An address of a person."""

    __tablename__ = "person_addresses"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    position: Mapped[int]
    postal_index: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(String(400))
    zone: Mapped[str | None] = mapped_column(String(16))


class PersonWordRow(Base):
    """The search index: a folded word of a person, with the line a list shows.

    The line stands in the index itself, so that a search reads one range and
    nothing else.
    """

    __tablename__ = "person_words"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    word: Mapped[str] = mapped_column(Word, primary_key=True)
    person_id: Mapped[int] = mapped_column(
        Key, ForeignKey("people.id"), primary_key=True, index=True
    )
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(400))
    firm: Mapped[str] = mapped_column(String(400))
    code: Mapped[str] = mapped_column(String(16))
    phone: Mapped[str] = mapped_column(String(100))
    place: Mapped[str] = mapped_column(String(400))
