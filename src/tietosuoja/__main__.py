"""`python -m tietosuoja`."""

import sys

from tietosuoja.cli import main

if __name__ == "__main__":
    sys.exit(main())
