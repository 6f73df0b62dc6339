"""The rules of the reception: kept, refused field by field, never written over another's."""

from dataclasses import replace

import pytest

from desk_gui.domain.people_rules import NotAnEmail
from desk_gui.domain.reception import MailSettings, NotADay, OutOfRange, ReceptionRules, Security
from desk_gui.domain.reception_rules import check_rules, read_days
from desk_gui.domain.refusals import ChangedMeanwhile, Missing, Refusal, RefusedError, TooLong
from desk_gui.services.access import Desk
from desk_gui.services.reception import ReceptionService

MAIL = MailSettings(host="mail.example.kz", sender="desk@example.kz", security=Security.TLS)
RULES = ReceptionRules(
    wait_norm=20,
    host_leaves_out=((720, 780),),
    assembly_point="Аула",
    days_off=("2026-12-31",),
    mail=MAIL,
)
WRONG = [
    ({"wait_norm": 0}, OutOfRange(field="wait_norm", least=1, most=240)),
    ({"slot_minutes": 481}, OutOfRange(field="slot_minutes", least=5, most=480)),
    ({"closes_forgotten_at": 0}, OutOfRange(field="closes_forgotten_at", least=720, most=1439)),
    ({"assembly_point": "а" * 201}, TooLong(field="assembly_point", limit=200)),
    ({"days_off": ("2026-02-30",)}, NotADay(field="days_off")),
    ({"mail": replace(MAIL, sender="")}, Missing(field="mail.sender")),
    ({"mail": replace(MAIL, sender="nobody")}, NotAnEmail(field="mail.sender")),
    ({"mail": replace(MAIL, port=0)}, OutOfRange(field="mail.port", least=1, most=65535)),
]


@pytest.fixture
def reception(desk: Desk) -> ReceptionService:
    return ReceptionService(desk)


def test_before_any_are_set_the_usual_rules_hold(reception: ReceptionService) -> None:
    assert reception.rules().value == ReceptionRules()


def test_saved_rules_read_back(reception: ReceptionService) -> None:
    saved = reception.save(RULES).value
    assert saved == replace(RULES, version=1)
    assert reception.rules().value == saved
    assert reception.save(replace(saved, wait_norm=5)).value.version == 2


def test_rules_are_not_written_over_another_s(reception: ReceptionService) -> None:
    reception.save(RULES)
    with pytest.raises(RefusedError) as refused:
        reception.save(replace(RULES, wait_norm=7))
    assert refused.value.refusals == (ChangedMeanwhile(),)
    assert reception.rules().value.wait_norm == 20


@pytest.mark.parametrize(("changes", "refusal"), WRONG)
def test_a_rule_out_of_bounds_is_refused_by_its_field(
    changes: dict[str, object], refusal: Refusal
) -> None:
    with pytest.raises(RefusedError) as refused:
        check_rules(replace(RULES, **changes))  # type: ignore[arg-type]
    assert refused.value.refusals == (refusal,)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("", ()),
        ("31.12.2026 2026-01-02", ("2026-01-02", "2026-12-31")),
        ("2026.10.23.\n2026.12.24.", ("2026-10-23", "2026-12-24")),
        ("31/12/2026, 31.12.2026", ("2026-12-31",)),
    ],
)
def test_days_are_read_in_any_notation(text: str, days: tuple[str, ...]) -> None:
    assert read_days(text, "days_off") == days


@pytest.mark.parametrize("text", ["tomorrow", "1.2", "32.12.2026", "1-2-3-4", "...", "-"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_days(text, "days_off")
    assert refused.value.refusals == (NotADay(field="days_off"),)
