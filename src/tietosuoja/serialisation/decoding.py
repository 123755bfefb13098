"""From the bytes of a document to its text: UTF-8 of a limited size, with or without a byte order mark."""

import codecs

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.serialisation.limits import too_large


def decoded(data: str | bytes) -> str:
    """Return the text of a document.

    Args:
        data: The document, as text or as UTF-8 with or without a byte order mark.

    Raises:
        DocumentError: If it is not UTF-8, or larger than is read.
    """
    size = len(data) if isinstance(data, bytes) else len(data.encode("utf-8", "surrogatepass"))
    if message := too_large(size):
        raise DocumentError((Fault(path=(), message=message),))
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    if data.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        raise DocumentError((Fault(path=(), message="this is UTF-16: save the file as UTF-8"),))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"byte 0x{data[error.start]:02x} is not UTF-8 (line {line}): save the file as UTF-8"
        raise DocumentError((Fault(path=(), message=message),)) from None
