"""Subscription forms for tests: by default the one of the yardstick's first picture."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from desk_gui.domain.catalogue import Distribution, PublicationKind, Zone
from desk_gui.domain.money import tenge
from desk_gui.domain.months import Month
from desk_gui.domain.people import PersonId
from desk_gui.domain.subscriptions import (
    Channel,
    Duplicate,
    DuplicateReason,
    FormId,
    FormOffice,
    FormState,
    PaymentId,
    PaymentMethod,
    Proof,
    ProofKind,
    SubscriptionForm,
    Void,
    VoidReason,
)

ALMATY = timezone(timedelta(hours=5))
IVANOVSKOE = FormOffice(
    operator_kk="«Қазпошта» АҚ",
    operator_ru="АО «Казпочта»",
    name_kk="Ақмола облыстық филиалы, Ақкөл АПБТ, Ивановское ауылдық пошта байланысы бөлімшесі",
    name_ru="Акмолинский областной филиал, Аккольский РУПС, "
    "сельское отделение почтовой связи Ивановское",
    index="020103",
)
LONG_ORGANISATION = (
    "«Ақкөл ауданы білім бөлімінің жанындағы балалар мен жасөспірімдерге қосымша білім беру "
    "және оқушылардың ғылыми-шығармашылық әлеуетін дамыту орталығы» мемлекеттік коммуналдық "
    "қазыналық кәсіпорны"
)


def subscription_form(**changes: Any) -> SubscriptionForm:
    """Return a posted form with some of its values changed."""
    form = SubscriptionForm(
        id=FormId(1),
        number="020103-26-000412-0",
        state=FormState.PAID,
        posted_at=datetime(2026, 11, 18, 10, 24, tzinfo=ALMATY),
        office=IVANOVSKOE,
        worker="Асқарова Ә. М.",
        channel=Channel.COUNTER,
        channel_number="2",
        publication_index="75384",
        title="Оқыту-тәрбиелеу технологиясы",
        kind=PublicationKind.MAGAZINE,
        distribution=Distribution.CARD,
        first=Month(2027, 1),
        months=6,
        sets=1,
        zone=Zone.DISTRICT,
        price=tenge(1900),
        total=tenge(1900),
        subscriber_id=PersonId(1),
        subscriber="Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан Әбдіғаппарқызы",
        organisation=False,
        bin="",
        postal_index="020103",
        address="Ақмола облысы, Ақкөл ауданы, Ивановское ауылы, "
        "Ыбырай Алтынсарин көшесі, 112-үй, 3-пәтер",
        payment_id=PaymentId(1),
        method=PaymentMethod.CASH,
        proofs=(Proof(kind=ProofKind.FISCAL_RECEIPT, number="0004127", date=date(2026, 11, 18)),),
    )
    return replace(form, **changes)


def organisation_form(**changes: Any) -> SubscriptionForm:
    """Return the form of the second picture: an organisation, three sets, an invoice."""
    values: dict[str, Any] = {
        "number": "020103-26-000398-1",
        "posted_at": datetime(2026, 11, 18, 9, 5, tzinfo=ALMATY),
        "channel_number": "1",
        "months": 12,
        "sets": 3,
        "price": tenge(3801),
        "total": tenge(11403),
        "subscriber": LONG_ORGANISATION,
        "organisation": True,
        "bin": "990240007771",
        "postal_index": "C16B2A7",
        "address": "Ақмола облысы, Ақкөл ауданы, Өрнек ауылы, "
        "Нұрсұлтан Назарбаев даңғылы, 45/2-ғимарат, 14-кабинет",
        "method": PaymentMethod.INVOICE,
        "proofs": (
            Proof(kind=ProofKind.INVOICE, number="87", date=date(2026, 11, 17)),
            Proof(kind=ProofKind.PAYMENT_ORDER, number="2045", date=date(2026, 11, 18)),
        ),
    }
    return subscription_form(**(values | changes))


def void(**changes: Any) -> Void:
    """Return the voiding of the third picture."""
    note = Void(
        at=datetime(2026, 11, 18, 10, 21, tzinfo=ALMATY),
        reason=VoidReason.WRONG_ADDRESS,
        note="",
        by="Асқарова Ә. М., Жүнісов Һ. Қ. (аға / ст.)",
        replaced_by="020103-26-000412-0",
    )
    return replace(note, **changes)


def voided_form(**changes: Any) -> SubscriptionForm:
    """Return the form of the third picture: voided, replaced by another."""
    values: dict[str, Any] = {
        "number": "020103-26-000411-1",
        "address": "Ақмола облысы, Ақкөл ауданы, Ивановское ауылы, Ыбырай Алтынсарин көшесі, 12-үй",
        "state": FormState.VOIDED,
        "proofs": (),
        "void": void(),
    }
    return subscription_form(**(values | changes))


def newspaper_form(**changes: Any) -> SubscriptionForm:
    """Return the right form of the fourth picture: a newspaper, two sets, from a postman."""
    values: dict[str, Any] = {
        "number": "020103-26-000415-4",
        "posted_at": datetime(2026, 11, 19, 11, 2, tzinfo=ALMATY),
        "channel": Channel.POSTMAN,
        "channel_number": "04",
        "publication_index": "64021",
        "title": "«Ауыл таңы — Утро села» аудандық қоғамдық-саяси апталық газеті",
        "kind": PublicationKind.NEWSPAPER,
        "first": Month(2027, 2),
        "months": 3,
        "sets": 2,
        "price": tenge(1776),
        "total": tenge(3552),
        "subscriber": "Ғайсин Қ. Ұ.",
        "postal_index": "020107",
        "address": "Ақмола облысы, Ақкөл ауданы, Өрнек ауылы, Бейбітшілік көшесі, 7-үй",
        "proofs": (
            Proof(kind=ProofKind.FISCAL_RECEIPT, number="0004131", date=date(2026, 11, 19)),
        ),
    }
    return subscription_form(**(values | changes))


def duplicate(**changes: Any) -> Duplicate:
    """Return the duplicate of the second picture."""
    note = Duplicate(
        count=1,
        at=datetime(2026, 11, 24, 14, 32, tzinfo=ALMATY),
        reason=DuplicateReason.LOST,
        note="",
        by="Асқарова Ә. М.",
    )
    return replace(note, **changes)
