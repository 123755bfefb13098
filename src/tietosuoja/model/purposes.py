"""What data is processed for, and whose data it is."""

from typing import final

import attrs

from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.texts import Id, Ref
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import DataSubjectCode, PurposeCode


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class PersonGroup:
    """A group of data subjects (GDPR Art. 4(1)).

    Attributes:
        group: Who they are, in the plural.
        id: A name for references; a group named by a code has that code as its id.
        note: What the notice adds.
    """

    group: DataSubjectCode | OwnWords = attrs.field(kw_only=False)
    id: Id | None = None
    note: OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Purpose:
    """A purpose of processing with its legal bases (GDPR Art. 13(1)(c)).

    Attributes:
        purpose: What the data is processed for.
        id: A name for references; a purpose named by a code has that code as its id.
        bases: The legal bases of this purpose.
        people: Whose data is processed for it; none named means everybody's.
        optional: Whether it applies only to those who choose it.
        unless_objected: Whether it applies unless somebody objects.
        further: Whether it is a purpose other than that of the collection (Art. 13(3)).
        direct_marketing: Whether own words describe direct marketing; codes are known to.
        note: What the notice adds.
    """

    purpose: PurposeCode | OwnWords = attrs.field(kw_only=False)
    id: Id | None = None
    bases: tuple[LegalBasis, ...] = ()
    people: tuple[Ref, ...] = ()
    optional: bool = False
    unless_objected: bool = False
    further: bool = False
    direct_marketing: bool = False
    note: OwnWords | None = None
