"""Catalogues, the titles they list, and what a term costs."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key
from desk_gui.domain.months import Month


class CatalogueRow(Base):
    """A version of the catalogue, or a supplement."""

    __tablename__ = "catalogues"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    first: Mapped[Month]
    last: Mapped[Month]
    effective_from: Mapped[date] = mapped_column(index=True)
    supplement: Mapped[bool]
    titles: Mapped[int]
    imported_at: Mapped[datetime]
    imported_by: Mapped[str] = mapped_column(String(200))


class PublicationRow(Base):
    """A title as one catalogue lists it."""

    __tablename__ = "publications"
    __table_args__ = (UniqueConstraint("catalogue_id", "index"),)

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    catalogue_id: Mapped[int] = mapped_column(ForeignKey("catalogues.id"))
    index: Mapped[str] = mapped_column(String(10), index=True)
    title: Mapped[str] = mapped_column(String(300))
    folded_title: Mapped[str] = mapped_column(String(600))
    kind: Mapped[str] = mapped_column(String(16))
    issues_a_year: Mapped[int]
    distribution: Mapped[str] = mapped_column(String(16))
    section: Mapped[str] = mapped_column(String(16))
    editorial_phone: Mapped[str] = mapped_column(String(100))
    cut_off_day: Mapped[int | None]


class PriceRow(Base):
    """The price of a term in a zone, in tiyn."""

    __tablename__ = "prices"

    publication_id: Mapped[int] = mapped_column(ForeignKey("publications.id"), primary_key=True)
    term: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    zone: Mapped[str] = mapped_column(String(16), primary_key=True)
    total: Mapped[int] = mapped_column(BigInteger)
    catalogue_part: Mapped[int | None] = mapped_column(BigInteger)
    delivery_part: Mapped[int | None] = mapped_column(BigInteger)
