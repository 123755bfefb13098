"""Citations of the law as data: acts, judgments, guidelines."""

import re
from typing import Final, final

import attrs

GDPR: Final = "2016/679"
"""The number of the General Data Protection Regulation."""

_GDPR_PLACE = re.compile(r"(?P<article>[0-9]+)(?:\((?P<paragraph>[0-9]+)\))?(?:\((?P<point>[a-z])\))?")
_SECTION_PLACE = re.compile(r"(?:(?P<chapter>[0-9]+):)?(?P<section>[0-9]+[a-z]?)(?:\((?P<subsection>[0-9]+)\))?")


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Citation:
    """A place in the law, or in what interprets it.

    Letters of the GDPR are those of the English and Swedish texts: in the Finnish text of
    Art. 13(1) two points are called d.

    Attributes:
        act: The number of an act: `2016/679`, `1050/2018`.
        article: The article of an EU act.
        paragraph: The paragraph of the article.
        point: The point of the paragraph.
        chapter: The chapter of a Finnish act.
        section: The section (pykälä) of a Finnish act.
        subsection: The subsection (momentti).
        judgment: The number of a case: `C-311/18`, `KHO:2023:81`.
        guideline: The name of a guideline: `WP260 rev.01`.
    """

    act: str | None = None
    article: str | None = None
    paragraph: str | None = None
    point: str | None = None
    chapter: str | None = None
    section: str | None = None
    subsection: str | None = None
    judgment: str | None = None
    guideline: str | None = None

    def __str__(self) -> str:
        """Return the citation in short: `GDPR 13(2)(a)`, `1050/2018 29 §(5)`, `C-311/18`."""
        if self.judgment or self.guideline:
            return self.judgment or self.guideline or ""
        act = "GDPR" if self.act == GDPR else self.act or ""
        return " ".join(part for part in (act, self._place()) if part)

    def _place(self) -> str:
        if self.article:
            return self.article + "".join(f"({part})" for part in (self.paragraph, self.point) if part)
        if self.section:
            chapter = f"{self.chapter}:" if self.chapter else ""
            return f"{chapter}{self.section} §" + (f"({self.subsection})" if self.subsection else "")
        return ""


def gdpr(place: str) -> Citation:
    """Return the citation of a place in the GDPR, written as `13(2)(a)`.

    Raises:
        ValueError: If the place is not written so.
    """
    return Citation(act=GDPR, **_parts(_GDPR_PLACE, place))


def act(number: str, place: str = "") -> Citation:
    """Return the citation of a Finnish act, or of a place in it, written as `29(5)` or `2:10(2)`.

    Raises:
        ValueError: If the place is not written so.
    """
    return Citation(act=number, **(_parts(_SECTION_PLACE, place) if place else {}))


def judgment(number: str) -> Citation:
    """Return the citation of a judgment: `C-311/18`."""
    return Citation(judgment=number)


def guideline(name: str) -> Citation:
    """Return the citation of a guideline: `WP260 rev.01`."""
    return Citation(guideline=name)


def _parts(pattern: re.Pattern[str], place: str) -> dict[str, str]:
    found = pattern.fullmatch(place)
    if found is None:
        raise ValueError(place)
    return {name: part for name, part in found.groupdict().items() if part is not None}
