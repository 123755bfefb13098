"""What validators of JSON Schema complain of, alike for every validator.

A union of which no branch fits makes a validator complain of every branch. Whoever wrote the
document meant one of them: it is found here, so that nobody is told of the others.
"""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias, final

import attrs

from tietosuoja.pointers import Path

TAG: Final = "type"
"""The key by which the classes of a union are told apart."""


@final
@attrs.frozen(weakref_slot=False)
class Complaint:
    """That a value is not as a keyword of the schema demands.

    Attributes:
        path: Where the value stands; for `additionalProperties` with the key that is too much.
        keyword: The keyword, as `enum`.
        key: For `required` the key that is missing.
        branches: For `anyOf` the complaints of each branch.
    """

    path: Path
    keyword: str
    key: str | None = None
    branches: tuple["Branch", ...] = ()


Branch: TypeAlias = tuple[Complaint, ...]


def meant(complaints: Sequence[Complaint]) -> Iterator[Complaint]:
    """Yield complaints that name one keyword each; of every union, those of the branch that was meant."""
    for complaint in complaints:
        if complaint.branches:
            yield from meant(_branch_meant(complaint))
        else:
            yield complaint


def _branch_meant(union: Complaint) -> Branch:
    """Return the complaints of a branch: a string means a code, an object the class that its type names.

    Where the type is missing or none, that is all there is to say: nobody knows which keys are due.
    """
    fitting = [branch for branch in union.branches if not _is_of_another_type(branch, union.path)]
    if not fitting:
        return (attrs.evolve(union, branches=()),)
    of_tag = [[complaint for complaint in branch if _is_of_tag(complaint, union.path)] for branch in fitting]
    if all(of_tag):
        return tuple(of_tag[0])
    return next(branch for branch, complaints in zip(fitting, of_tag, strict=True) if not complaints)


def _is_of_another_type(branch: Branch, path: Path) -> bool:
    return any(
        complaint.path == path
        and (
            complaint.keyword == "type"
            or (complaint.branches and all(_is_of_another_type(inner, path) for inner in complaint.branches))
        )
        for complaint in branch
    )


def _is_of_tag(complaint: Complaint, path: Path) -> bool:
    missing = complaint.keyword == "required" and complaint.path == path and complaint.key == TAG
    return missing or (complaint.keyword in {"enum", "type"} and complaint.path == (*path, TAG))
