"""JavaScript writes documents byte for byte as the library does."""

import json
import random
import subprocess
from typing import Any

from tests.generation import document
from tests.notices import FILES
from tests.outside import program
from tietosuoja import DocumentError, Notice, dumps, load, loads

AS_JAVASCRIPT_WRITES = """
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
const written = texts.map((text) => JSON.stringify(JSON.parse(text), null, 2) + "\\n");
process.stdout.write(JSON.stringify(written));
"""


def read(tree: dict[str, Any]) -> Notice | None:
    try:
        return loads(json.dumps(tree))
    except DocumentError:
        return None


def test_javascript_writes_the_same_bytes() -> None:
    rng = random.Random(20261122)
    notices = [*map(load, FILES.values()), *(notice for _ in range(200) if (notice := read(document(rng))))]
    assert len(notices) > 100
    texts = [dumps(notice) for notice in notices]
    command = [program("node"), "-e", AS_JAVASCRIPT_WRITES]
    done = subprocess.run(command, input=json.dumps(texts).encode(), capture_output=True, check=True)
    assert texts == json.loads(done.stdout)
