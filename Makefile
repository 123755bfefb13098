# Needs python3 (3.11 or newer) and make; the first command sets everything up in .venv and build/.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python

.PHONY: demo test lint docs generate clean

demo: $(VENV)/installed
	@$(RUN) examples/demo.py

test: $(VENV)/test
	@$(RUN) tests/run.py

lint: $(VENV)/lint
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/pyright

docs: $(VENV)/docs
	@$(BIN)/sphinx-build -n -W --keep-going -q -b html docs build/docs
	@echo "The documentation is at build/docs/index.html"

generate: $(VENV)/installed
	@$(RUN) -m tietosuoja.vocabulary.generator
	@$(RUN) -m tietosuoja.l10n.generator
	@$(RUN) -m tietosuoja.serialisation.generator
	@$(RUN) -m tests.schema_suite.generator

clean:
	rm -rf $(VENV) build dist

$(VENV)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "tietosuoja needs Python 3.11 or newer")'
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/installed: pyproject.toml hatch_build.py $(VENV)/pip
	@$(RUN) -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/test $(VENV)/lint $(VENV)/docs: $(VENV)/%: $(VENV)/installed
	@$(RUN) -m pip install --quiet --disable-pip-version-check --group $*
	@touch $@
