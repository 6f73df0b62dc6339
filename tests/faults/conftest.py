from collections.abc import Callable

import pytest

from tests.faults.figures import Figures, summary


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Figures:
    """Take what a test counts; ``make faults`` prints it."""
    return Figures(record_property)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not terminalreporter.config.getoption("faults_summary", False):
        return
    reports = [
        (outcome, report)
        for outcome in ("passed", "failed", "error", "skipped")
        for report in terminalreporter.stats.get(outcome, [])
    ]
    terminalreporter.section("faults")
    for line in summary(reports):
        terminalreporter.write_line(line)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--faults-summary", action="store_true", help="count the faults that passed")
