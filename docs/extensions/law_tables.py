"""Writes the tables of dated facts from the data itself, so that they cannot go stale.

A page that holds `<!-- law: decisions -->`, or the name of another table, gets the table in its
place; `<!-- law: as of adequacy -->` gets the day on which that file was checked.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from sphinx.application import Sphinx

from tietosuoja.reference.adequacy import AdequacyDecision, adequacy_decisions
from tietosuoja.reference.authorities import AuthorityRecord, authority_records
from tietosuoja.reference.data_files import FILES, as_of
from tietosuoja.reference.guidelines import Guideline, guidelines
from tietosuoja.reference.judgments import judgments
from tietosuoja.reference.limits import limits
from tietosuoja.reference.mechanisms import Mechanism, mechanisms
from tietosuoja.reference.retention_periods import RetentionPeriod, retention_periods
from tietosuoja.reference.statutes import StatuteRecord, statute_records
from tietosuoja.vocabulary.lookup import entry

Rows = Iterator[tuple[object, ...]]

_ADDRESS = re.compile(r"https?://(?:www\.)?([^/\s;,)]+)[^\s;,)]*")


def decisions() -> Rows:
    """Write a row for each adequacy decision."""
    yield "country", "act", "covers", "from", "until", "remarks", "verified", "source"
    for each in adequacy_decisions():
        yield each.country, each.act, each.en, each.since, each.until, _remarks(each), each.verified, each.source


def _remarks(each: AdequacyDecision) -> str:
    remarks = [f"ended by {each.ended_by}." if each.ended_by else ""]
    remarks += [f"prolonged by {extension.act} until {extension.until}." for extension in each.extensions]
    remarks += [f"amended by {act}." for act in each.amended_by]
    remarks += [f"challenged in {each.challenged_by}." if each.challenged_by else ""]
    remarks += [f"reviewed {each.reviewed}." if each.reviewed else "", each.note or ""]
    return " ".join(remark[0].upper() + remark[1:] for remark in remarks if remark)


def tools() -> Rows:
    """Write a row for each transfer tool, and for what notices name in the place of one."""
    yield "code", "tool", "article", "act", "status", "a notice must tell", "remarks", "verified", "source"
    for code, tool in mechanisms().items():
        needs = ", ".join(tool.notice_needs)
        words = f"{entry('safeguards', code).en} ({_days(tool)})" if _days(tool) else entry("safeguards", code).en
        status = f"{tool.status} ({tool.ended_by})" if tool.ended_by else tool.status
        yield f"`{code}`", words, tool.article, tool.act, status, needs, tool.note, tool.verified, tool.source


def _days(tool: Mechanism) -> str:
    days = [f"from {tool.since}" if tool.since else "", f"until {tool.until}" if tool.until else ""]
    days += [f"old contracts until {tool.last_use}" if tool.last_use else ""]
    return ", ".join(day for day in days if day)


def authorities() -> Rows:
    """Write a row for each supervisory authority."""
    yield "code", "name", "web", "remarks", "verified", "source"
    for code, each in authority_records().items():
        block = each.blocks["en"]
        remarks = " ".join(text for text in (each.competence, each.law and f"{each.law}.", each.note) if text)
        yield code, block.name, block.web, remarks, _mark(each), each.source


def _mark(each: AuthorityRecord) -> object:
    return f"all but {', '.join(each.unverified)}" if each.unverified else each.verified


def former_contacts() -> Rows:
    """Write a row for each piece of contact data that held once."""
    yield "authority", "what", "was", "is", "until", "verified", "source"
    for code, each in authority_records().items():
        for old in each.former:
            yield code, old.kind, old.value, old.now, old.until, old.verified, old.source


def statutes() -> Rows:
    """Write a row for each act."""
    yield "act", "Finnish", "Swedish", "English", "sections", "remarks", "verified", "source"
    for number, each in statute_records().items():
        english = each.name.en + ("" if each.name.en_verified else " (not verified)")
        sections, remarks = ", ".join(each.sections), " ".join(_held(each))
        yield number, each.name.fi, each.name.sv, english, sections, remarks, each.verified, each.source


def _held(each: StatuteRecord) -> Iterator[str]:
    if each.in_force:
        yield f"In force since {each.in_force}."
    if each.applies:
        yield f"Applies from {each.applies}."
    if each.former:
        yield f"Called {each.former.fi} until {each.former.until}."
    if each.repealed:
        yield f"Repealed {each.repealed} by {each.repealed_by}."
    if each.note:
        yield each.note


def periods() -> Rows:
    """Write a row for each period that an act fixes."""
    yield "covers", "bound", "period", "counted from", "act", "remarks", "verified", "source"
    for each in retention_periods().values():
        place = f"{each.act} {each.section} §" if each.section else f"{each.act}, annex"
        yield each.data.en, each.bound, each.duration, _start(each), place, each.note, each.verified, each.source


def _start(each: RetentionPeriod) -> str | None:
    if each.event:
        return entry("retention_events", each.event).en
    return each.start.en if each.start else None


def guidance() -> Rows:
    """Write a row for each guideline."""
    yield "cited as", "title", "issuer", "status", "days", "remarks", "verified", "source"
    for name, each in guidelines().items():
        status = f"{each.status}, version {each.version}" if each.version else each.status
        yield name, each.title, each.issuer, status, _stages(each), each.note, each.verified, each.source


def _stages(each: Guideline) -> str:
    stages = {"adopted": each.adopted, "revised": each.revised, "endorsed": each.endorsed, "published": each.published}
    return ", ".join(f"{stage} {day}" for stage, day in stages.items() if day)


def cases() -> Rows:
    """Write a row for each judgment."""
    yield "number", "name", "day", "holds", "verified", "source"
    for number, each in judgments().items():
        yield number, each.name, each.decided, each.point, each.verified, each.source


def ages_and_times() -> Rows:
    """Write a row for each age and time."""
    yield "name", "value", "act", "place", "since", "limits", "verified", "source"
    for code, each in limits().items():
        yield f"`{code}`", each.value, each.act, each.place, each.since, each.note, each.verified, each.source


TABLES: dict[str, Callable[[], Rows]] = {
    "decisions": decisions,
    "tools": tools,
    "authorities": authorities,
    "former contacts": former_contacts,
    "statutes": statutes,
    "periods": periods,
    "guidance": guidance,
    "cases": cases,
    "ages and times": ages_and_times,
}


def write_tables(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Put the tables and days where a page wants them."""
    for name in FILES:
        source[0] = source[0].replace(f"<!-- law: as of {name} -->", f"As of {as_of(name)}.")
    for name, table in TABLES.items():
        source[0] = source[0].replace(f"<!-- law: {name} -->", "\n".join(_written(table())))


def _written(rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield f"| {' | '.join(map(_cell, row))} |"
        if number == 0:
            yield "| --- " * len(row) + "|"


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "**no**"
        case date():
            return value.isoformat()
        case _:
            return _ADDRESS.sub(r"[\1](\g<0>)", str(value).replace("|", "\\|").replace("*", "\\*"))


def setup(app: Sphinx) -> dict[str, Any]:
    """Take part in the build."""
    app.connect("source-read", write_tables)
    return {"parallel_read_safe": True}
