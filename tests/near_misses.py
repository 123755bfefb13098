"""Strings at the borders of each kind of text: some just inside, some just outside."""

UNICODE = [
    "\U0001f600", "\U0001f468\u200d\U0001f469", "\U0010fffd", "\U00010000", "e\u0301", "\u0301", "\u0344", "\u1e9b\u0323",
    "\u212a", "\u2126", "\u1fef", "\u037e", "\u0338", "\u1100\u1161", "\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff",
    "\u202e", "\u2066", "\u2069", "\u200e", "\u2028", "\u2029", "\u0085", "\u009f", "\u007f", "\u000b", "\u000c",
    "\u001f", "\u0000", "\t", "\n", "\r", "\r\n", "\ufdd0", "\ufdef", "\ufffe", "\uffff", "\ufffd", "\U0001fffe",
    "\U0010ffff", "\ue000", "\u0130", "\u0131", "\u017f", "\u00df", "\uff11", "\u0967", "\ufb01", "\u00a0", "\u1680",
    "\u2000", "\u200a", "\u202f", "\u205f", "\u3000", "\u180e", "\u2065", "\u2064",
]  # fmt: skip
"""What stands at the borders of character classes, in normal form or not."""

BLANK = ["", " ", "\n", "\t", "\r\n", "\u00a0", "\u2028", "\u3000", " \u2003\u205f", "\u200b", "\x1f", "\x85", "\ufeff"]

_URLS = [
    "https://", "https:///", "https://x", "HTTPS://X", "hTtP://x", "https:/x", "https//x", "ftp://x", "//x", "x",
    "https://x y", "https://x\u00a0y", "https://\u00e4.fi", "https://x/\U0001f600", "https://u@x", "https://x@",
    "https://x/@", "https://x?@", "https://x#@", "https://x:80/", "https://?q", "https://#f", "https://x?q#f", "https://x#",
    "https://x??##", "https://x\\y", "https://x/`", "https://x/{", "https://x/}", "https://x/|", "https://x/^",
    'https://x/"', "https://x/<", "https://x/>", "https://x/[1]", "https://[::1]/", "https://x/%", "https://x/a\nb",
    "mailto:", "mailto:a", "MAILTO:a@b", "mailto:a b", "mailto:\u00e4", "tel:", "tel:+", "tel:1", "tel:+358 1",
    "tel:+358(0)9-1.2", "tel:a", "TEL:1", "tel:++1", "tel:1+", "tel:\uff11", "javascript:alert(1)", "JAVASCRIPT:x",
    "data:,x", "vbscript:x", "file:///x", "http\u017f://x", "\u0130https://x", "https://x\u202e", "https://x\u200b",
    "https://x\ufeffy", "https://x\u2028y", "https://x\ufffe", "https://x\U0001fffe", "https://x/\u1fef", "https://x/\u037e",
    "https://x/>\u0338", "https://x/\u0338", "https://\u0338", "https://x/\u2065", "https://x/\u2070", "https://x/\u200f",
]  # fmt: skip
_NAMES = [
    "a--b", "-a", "a-", "-", "1a", "a1", "a-1", "1", "A", "aB", "\u00e4", "a_b", "a b", "a.b", "a" * 200, "a-" * 20 + "a",
    "a\nb", "\uff41", "\u0430", "a\u0301", "x-y", "name", "customers", "newsletter", "email-address", "a\u00ad", "ſ",
]  # fmt: skip
_DATES = [
    "2026-1", "2026-01", "2026-12", "2026-13", "2026-00", "26-01", "1899", "1900", "2199", "2200", "0000", "20260101",
    "1900-02-28", "1900-02-29", "2100-02-29", "2000-02-29", "2024-02-29", "2023-02-29", "2004-02-29", "2096-02-29",
    "2008-02-29", "2026-02-29", "2026-04-30", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2026-01-31",
    "2026-12-31", "2026-12-32", "2026-11-00", "2026-11-22", "2026-11-22T00:00:00", "2026-W01", "2026-W01-1", "2026-001",
    "22.11.2026", "2026/11/22", "2026-11-2", "2026\u201011", "\uff12\uff10\uff12\uff16", "\u0968\u0966\u0968\u096c",
    "+2026", "-2026", "2026-", "2026-11-", "2026-11-22Z", "2026-11-22-", "02026", "2026-11-222", "2026-1-01",
]  # fmt: skip
_DURATIONS = [
    "P", "PT", "P0Y", "P03Y", "P1W", "P1W2D", "P2W1D", "P10000D", "P9999Y", "P1Y2W", "PT1D", "P1DT", "p3y", "P3y", "P1.5Y",
    "P1,5Y", "P-1Y", "+P1Y", "-P1Y", "P1Y1M1DT1H1M1S", "P1M1Y", "PT1S1M", "PT1M", "P1M", "P1MT1M", "P1YT1S", "P1WT1H",
    "P1D1Y", "PT0H", "P1", "P1S", "P\uff11Y", "P1Y ", "P 1Y", "3Y", "P1YP1Y", "P1HT", "PT1H1D", "PT24H", "P1Y1D", "PT1H1S",
]  # fmt: skip

NEAR_MISSES = {
    "text": [*BLANK, *UNICODE, *(f"a{char}b" for char in UNICODE), *(f" {char} " for char in UNICODE)],
    "line": [*BLANK, *UNICODE, *(f"a{char}b" for char in UNICODE), *(f" {char} " for char in UNICODE)],
    "address": _URLS,
    "name": _NAMES,
    "reference": _NAMES,
    "date": _DATES,
    "duration": _DURATIONS,
    "version": [
        "1.00", "1.01", "1.10", "1.999999", "1.1000000", "01.0", "1", "1.", ".0", "2.0", "0.9", "1.0.0", "1,0", "1.0 ",
        "\u0661.\u0660", "\uff11.0", "1.-1", "1.x", "v1.0", "1.0a", "", "1.0\n", "10.0", "1x0",
    ],
}  # fmt: skip
"""Strings near to each kind of text, by the name of the kind."""

ALL = sorted({string for strings in NEAR_MISSES.values() for string in strings})
