"""What is said where a row was pressed that another desk had changed in the same moment."""

from PySide6.QtCore import QCoreApplication


def overtaken_text(name: str) -> str:
    """Say that nothing was done: the row is another one than the eye had seen."""
    said = QCoreApplication.translate(
        "Lists", "{name}: another desk has just changed this. Look at it, then press again."
    )
    return said.format(name=name)
