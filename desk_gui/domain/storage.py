"""Why a database cannot be used, as refusals."""

from dataclasses import dataclass

from desk_gui.domain.refusals import Refusal


@dataclass(frozen=True, kw_only=True)
class NewerDatabase(Refusal):
    """A later version of the program wrote this database."""

    version: str


@dataclass(frozen=True, kw_only=True)
class DamagedDatabase(Refusal):
    """The file is no database, or a damaged one."""

    path: str


@dataclass(frozen=True, kw_only=True)
class OnNetworkShare(Refusal):
    """The embedded database may not lie on a network share: locks do not hold there."""

    path: str


@dataclass(frozen=True, kw_only=True)
class InSynchronisedFolder(Refusal):
    """The embedded database may not lie where a service copies files while they change."""

    path: str
    service: str


@dataclass(frozen=True, kw_only=True)
class UnknownDatabase(Refusal):
    """The text names no database this program can use."""


@dataclass(frozen=True, kw_only=True)
class InUse(Refusal):
    """Another running program has this database open."""

    path: str


@dataclass(frozen=True, kw_only=True)
class StorageFull(Refusal):
    """No room is left on the disk; nothing was stored."""


@dataclass(frozen=True, kw_only=True)
class StorageFaulty(Refusal):
    """The disk fails to read or write; nothing was stored."""


@dataclass(frozen=True, kw_only=True)
class StorageReadOnly(Refusal):
    """The folder or file cannot be written; nothing was stored."""


@dataclass(frozen=True, kw_only=True)
class StorageUnreachable(Refusal):
    """The database server does not answer; nothing was stored."""


@dataclass(frozen=True, kw_only=True)
class StorageBusy(Refusal):
    """Another program holds the database; nothing was stored."""
