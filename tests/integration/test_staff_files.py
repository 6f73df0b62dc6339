"""Lists of the house's people as files: in, out, in again; all of it or nothing."""

import csv
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import func, select

from desk_gui.db.tables import AuditRow, StaffRow
from desk_gui.domain.languages import Language
from desk_gui.domain.office import USUAL_WEEK
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.sheet_refusals import EmptyFile, FileUnavailable, UnreadableFile, WrongEncoding
from desk_gui.domain.staff import StaffDetails, StaffMember
from desk_gui.domain.staff_columns import NoStaffHeader
from desk_gui.domain.staff_lists import (
    BlockedStaffList,
    StaffDoubtKind,
    StaffList,
    StaffListOutdated,
)
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.staff import StaffService
from desk_gui.services.staff_files import StaffFiles, StaffImportCancelled
from desk_gui.services.staff_sheets import SheetKind

HEADER = "ФИО;Должность;Кабинет;Вопросы;Замещает"
ROWS = (
    "Иванов Пётр;Юрист;214;договор, жалоба;Сергеева Анна",
    "Сергеева Анна;Бухгалтер;108;счёт;",
    "Ким Олег;;109;;Иванов Пётр",
)


@pytest.fixture
def files(desk: Desk) -> StaffFiles:
    return StaffFiles(desk)


@pytest.fixture
def staff(desk: Desk) -> StaffService:
    return StaffService(desk)


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def sample(tmp_path: Path, *rows: str) -> Path:
    return written(tmp_path / "list.csv", "\n".join((HEADER, *(rows or ROWS))))


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("Штат")
        for at, cells in enumerate(rows):
            page.write_row(at, 0, cells)
    return path


def people(staff: StaffService) -> dict[str, StaffMember]:
    return {member.name: member for member in staff.list().value}


def refused(action: object) -> list[Refusal]:
    with pytest.raises(RefusedError) as error:
        action()  # type: ignore[operator]
    return list(error.value.refusals)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
@pytest.mark.parametrize("delimiter", ";,\t")
def test_a_list_is_read_in_every_usual_form(
    files: StaffFiles, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    out = StringIO()
    csv.writer(out, delimiter=delimiter).writerows(
        row.split(";") for row in ("Список;;;;", HEADER, *ROWS)
    )
    found = files.preview(written(tmp_path / "x", out.getvalue(), encoding)).value
    assert [line.details.name for line in found.lines] == [
        "Иванов Пётр",
        "Сергеева Анна",
        "Ким Олег",
    ]
    assert found.lines[0].details.topics == ("договор, жалоба",)
    assumed = [doubt.kind for doubt in found.doubts] == [StaffDoubtKind.ENCODING_ASSUMED]
    assert assumed == (encoding == "cp1251")


def test_a_workbook_is_read_with_numbers_as_they_are_said(
    files: StaffFiles, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "staff.xlsx",
        [["Név", "Szoba", "Mellék", "Munkaidő"], ["Nagy Eszter", 101, 87272501111, "8-16"]],
    )
    [line] = files.preview(path).value.lines
    assert (line.details.room, line.details.phone) == ("101", "87272501111")


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", EmptyFile),
        (b"%PDF-1.7\n", UnreadableFile),
        (b"PK\x03\x04" + b"x" * 99, UnreadableFile),
        ("Név;Szoba\nŐry Ünige;5".encode("cp1250"), WrongEncoding),
        (b"a;b\n1;2\n", NoStaffHeader),
    ],
)
def test_what_is_no_list_says_what_it_is(
    files: StaffFiles, tmp_path: Path, data: bytes, refusal: type[Refusal]
) -> None:
    path = tmp_path / "x"
    path.write_bytes(data)
    assert [type(each) for each in refused(lambda: files.preview(path))] == [refusal]
    assert refused(lambda: files.preview(tmp_path / "gone")) == [FileUnavailable(field="path")]


def test_a_list_is_stored_with_its_stand_ins_and_once(
    files: StaffFiles, staff: StaffService, tmp_path: Path, desk: Desk
) -> None:
    found = files.preview(sample(tmp_path)).value
    assert files.import_list(found).changed == {Topic.STAFF}
    known = people(staff)
    assert known["Иванов Пётр"].stand_in_name == "Сергеева Анна"
    assert known["Ким Олег"].details.stand_in == known["Иванов Пётр"].id
    assert [hit.name for hit in staff.find("договор").value] == ["Иванов Пётр"]
    files.import_list(found)
    assert people(staff) == known
    with desk.database.read() as connection:
        deeds = list(connection.scalars(select(AuditRow.deed)))
        assert connection.scalar(select(func.count()).select_from(StaffRow)) == 3
    assert deeds == ["staff_added"] * 3 + ["staff_imported"]


def test_a_second_list_changes_whom_it_knows(
    files: StaffFiles, staff: StaffService, tmp_path: Path
) -> None:
    files.import_list(files.preview(sample(tmp_path)).value)
    before = people(staff)
    # Who stood in for whom is turned round: no ring on the way.
    again = files.preview(
        sample(
            tmp_path,
            "Иванов Пётр;Главный юрист;214;договор;",
            "Сергеева Анна;Бухгалтер;108;счёт;Иванов Пётр",
            "Ким Олег;;109;;Новая Мария",
            "Новая Мария;Курьер;1;;",
        )
    ).value
    assert (again.added, again.changed) == (1, 3)
    files.import_list(again)
    known = people(staff)
    assert known["Иванов Пётр"].details.post == "Главный юрист"
    assert known["Иванов Пётр"].details.stand_in is None
    assert known["Сергеева Анна"].stand_in_name == "Иванов Пётр"
    assert known["Ким Олег"].stand_in_name == "Новая Мария"
    assert known["Ким Олег"].id == before["Ким Олег"].id
    files.import_list(again)
    assert people(staff) == known
    assert files.preview(sample(tmp_path, "Новая Мария;Курьер;1;;")).value.changed == 0


def test_a_blocked_list_stores_nothing(
    files: StaffFiles, staff: StaffService, tmp_path: Path
) -> None:
    found = files.preview(sample(tmp_path, ROWS[1], ";Юрист;5;;")).value
    assert refused(lambda: files.import_list(found)) == [BlockedStaffList(blocking=1)]
    assert refused(lambda: files.import_list(StaffList(lines=()))) == [BlockedStaffList(blocking=0)]
    assert people(staff) == {}


def test_a_change_after_the_look_stores_nothing(
    files: StaffFiles, staff: StaffService, tmp_path: Path
) -> None:
    files.import_list(files.preview(sample(tmp_path)).value)
    member = people(staff)["Ким Олег"]
    found = files.preview(sample(tmp_path, "Новая Мария;;1;;", "Ким Олег;Сторож;109;;")).value
    staff.change(member.id, member.version, replace(member.details, post="Водитель"))
    assert refused(lambda: files.import_list(found)) == [StaffListOutdated(name="Ким Олег")]
    assert "Новая Мария" not in people(staff)


def test_an_import_can_be_stopped(files: StaffFiles, staff: StaffService, tmp_path: Path) -> None:
    found = files.preview(sample(tmp_path)).value
    with pytest.raises(StaffImportCancelled):
        files.import_list(found, cancelled=lambda: True)
    with pytest.raises(StaffImportCancelled):
        files.preview(sample(tmp_path), cancelled=lambda: True)
    assert people(staff) == {}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", SheetKind)
def test_what_goes_out_comes_in_again_unchanged(
    files: StaffFiles, staff: StaffService, tmp_path: Path, kind: SheetKind, language: Language
) -> None:
    chief = staff.add("u-1", StaffDetails(name="=Өмірбекова «Наз»", room="1")).value
    staff.add(
        "u-2",
        StaffDetails(
            name="Қасымов Ерлан",
            post="+заңгер",
            room="-214",
            phone="+7 727 250",
            email="k@post.kz",
            topics=("шарт", "шағым, өтініш"),
            hours=USUAL_WEEK,
            stand_in=chief.id,
            ask_first="бір\nекі",
            note="@үй",
        ),
    )
    path = tmp_path / "out"
    path.write_bytes(files.export(kind, language).value)
    found = files.preview(path).value
    assert [doubt for doubt in found.doubts if doubt.blocking] == []
    assert [(line.before is not None, line.changed) for line in found.lines] == [(True, ())] * 2


def test_no_cell_of_an_export_is_a_formula(
    files: StaffFiles, staff: StaffService, desk: Desk
) -> None:
    staff.add("u-1", StaffDetails(name='=HYPERLINK("http://x")', post="@a", phone="+7 727"))
    gone = staff.add("u-2", StaffDetails(name="Кеткен")).value
    staff.leave(gone.id, gone.version, desk.now().date())
    text = files.export(SheetKind.CSV).value.decode("utf-8-sig")
    cells = [cell for row in csv.reader(StringIO(text)) for cell in row]
    assert '\'=HYPERLINK("http://x")' in cells
    assert not [cell for cell in cells if cell[:1] in tuple("=+@")]
    assert "Кеткен" not in text
    book = CalamineWorkbook.from_filelike(BytesIO(files.export(SheetKind.XLSX).value))
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[1][:2] == ['=HYPERLINK("http://x")', "@a"]
    assert rows[1][3] == "+7 727"
    with desk.database.read() as connection:
        query = select(AuditRow.purpose).where(AuditRow.deed == "staff_exported")
        assert list(connection.scalars(query)) == ["export", "export"]
