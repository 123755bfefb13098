"""The converter: cattrs with the hooks of this library, for reading and for writing."""

from collections.abc import Callable
from functools import cache, partial
from typing import Any

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn

from tietosuoja.model.shapes import lead_of, tag_of
from tietosuoja.serialisation.structuring import is_empty, is_never_empty, read_thing


@cache
def notice_converter(*, forgiving: bool = False) -> Converter:
    """Return the converter for the classes of the model.

    `structure` takes the values of a document as the JSON reader gives them; `unstructure`
    returns canonical ones: fields in class order, defaults left out, a thing with nothing but
    a code as that code.

    Args:
        forgiving: Whether null, empty values and false are absent wherever they stand.
    """
    skips = is_empty if forgiving else is_never_empty
    converter = Converter(unstruct_collection_overrides={tuple: list})
    converter.register_structure_hook_func(attrs.has, lambda value, cls: read_thing(value, cls, skips))
    converter.register_unstructure_hook_factory(attrs.has, partial(_writer, converter=converter))
    return converter


def _writer(cls: type[attrs.AttrsInstance], converter: Converter) -> Callable[[Any], Any]:
    write = make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)
    lead, tag = lead_of(cls), tag_of(cls)

    def write_tagged(thing: Any) -> Any:  # noqa: ANN401
        fields = write(thing)
        return {"type": tag, **fields} if fields else tag

    def write_led(thing: Any) -> Any:  # noqa: ANN401
        fields = write(thing)
        only = next(iter(fields.values())) if fields.keys() == {lead} else None
        return only if isinstance(only, str) else fields

    return write_tagged if tag else write_led if lead else write
