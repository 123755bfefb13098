"""Every step, in the order of versions."""

from typing import Final

from tietosuoja.serialisation.migrations.migration import Migration

STEPS: Final[tuple[Migration, ...]] = ()
