"""Whom the title of a notice names, if the notice has no title of its own."""

from tietosuoja.model.notice import Notice
from tietosuoja.model.parties import Controller


def titled_controller(notice: Notice) -> Controller | None:
    """Return the controller that the title of an authored notice names: the only one, by its name."""
    if notice.title or notice.origin == "imported" or len(notice.controllers) != 1:
        return None
    [controller] = notice.controllers
    return controller if controller.name else None
