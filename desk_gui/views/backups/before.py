"""What is done only after a backup was made: imports."""

from collections.abc import Callable
from typing import TypeAlias

AfterBackup: TypeAlias = Callable[[Callable[[], None], Callable[[Exception], None]], None]
"""Makes a backup and then goes on with the first, or tells the second why there is none."""
