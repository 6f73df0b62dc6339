"""Hiding what a person may not do: an action says what it asks for, the page is then cut to them.

Only for the eye: the services refuse it anyway.
"""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import Actor, Permission

_NEEDS = "permission"


def needing(action: QAction, permission: Permission) -> QAction:
    """Let an action be there for those who have the permission only."""
    action.setProperty(_NEEDS, permission.value)
    return action


def cut_to(page: QWidget, actor: Actor) -> None:
    """Hide every action of a page that the person may not do, with its key and its button."""
    for action in page.findChildren(QAction):
        needed = action.property(_NEEDS)
        if needed is not None and not actor.may(Permission(needed)):
            action.setVisible(False)
