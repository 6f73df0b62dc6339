from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator


@pytest.fixture(autouse=True)
def bare_english() -> Iterator[None]:
    """The whole program speaks; the tests of single pages, which come after, count without."""
    yield
    application = QCoreApplication.instance()
    if application is not None:
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
