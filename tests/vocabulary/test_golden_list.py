"""Every code of every table in three languages, as it was last read by somebody.

`python -m tests.vocabulary.test_golden_list` writes the list anew; the difference is read as text.
"""

from collections.abc import Iterator
from typing import get_args

from tests.places import TESTS
from tietosuoja.vocabulary.codes import TableName
from tietosuoja.vocabulary.lookup import entries

LIST = TESTS / "data" / "vocabulary.txt"


def lines() -> Iterator[str]:
    for table in get_args(TableName):
        yield f"# {table}\n"
        for record in entries(table):
            yield record.code
            yield from (f"    {language}: {getattr(record, language)}" for language in ("fi", "sv", "en"))
            yield from (f"    {form}: {text}" for form, text in record.forms.items())
            marks = [
                name
                for name in ("vague", "special", "criminal", "national_id", "direct_marketing")
                if getattr(record, name)
            ]
            yield from ([f"    marks: {', '.join(marks)}"] if marks else [])
        yield ""


def test_every_code_says_what_it_said() -> None:
    assert "\n".join(lines()) == LIST.read_text("utf-8")


if __name__ == "__main__":
    LIST.write_text("\n".join(lines()), "utf-8")
