"""A look whether a frozen program is whole: every part once, in a throw-away folder."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def self_test() -> int:
    """Open a window, sell nothing, print a form; return 0 and say so if all parts are there."""
    import os  # noqa: PLC0415

    from desk_gui.app import try_out  # noqa: PLC0415

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pages, pdf = try_out(Path(folder))
    print(f"self-test: {pages} pages, a form of {pdf} bytes", file=sys.stdout)
    return 0
