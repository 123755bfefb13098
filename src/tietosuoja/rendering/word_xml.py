"""The XML of Word documents, for what python-docx has no function: links, fields, languages.

python-docx knows its elements by the classes of lxml, which have no types; so they are `Any` here.
"""

from typing import Any, cast

from docx import oxml
from docx.oxml.ns import qn


def element(name: str, attributes: dict[str, str] | None = None, *children: object) -> Any:  # noqa: ANN401
    """Return a new element.

    Args:
        name: Its name with its prefix, such as `w:r`.
        attributes: Its attributes, with names of the same kind.
        children: The elements inside it.
    """
    made = cast("Any", oxml).OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set(qn(key), value)
    made.extend(children)
    return made


def element_of(wrapped: object) -> Any:  # noqa: ANN401
    """Return the element that python-docx has wrapped."""
    return cast("Any", wrapped).element
