"""Where this run of the program keeps its things: data folder, settings, database."""

from dataclasses import dataclass
from pathlib import Path

from desk_gui.settings import Workstation, default_data_folder


@dataclass(frozen=True)
class Places:
    """The data folder, this workstation's settings, and a database elsewhere if there is one."""

    folder: Path
    workstation: Workstation
    database: str = ""
    """URL of a shared database; empty for the embedded one in the folder."""


def find_places(data: Path | None, database: str | None) -> Places:
    """Return the places, by the command line before the settings before the system's custom.

    A folder named on the command line holds the settings too: a demonstration
    or a script never touches what the desk is set up with.
    """
    if data is not None:
        workstation = Workstation(data / "settings.toml")
        return Places(data, workstation, database or workstation.settings.database_url)
    workstation = Workstation()
    settings = workstation.settings
    folder = Path(settings.data_folder) if settings.data_folder else default_data_folder()
    return Places(folder, workstation, database or settings.database_url)
