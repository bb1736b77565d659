# Soi Chiếu. `make` prints this menu. Needs python3.11, its venv module and make; nothing else.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime-installed
DEVELOP := $(VENV)/.develop-installed
BENCH := $(VENV)/.bench-installed
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: menu demo test check weigh fuzz bench stop clean
menu:
	@echo "make demo    set everything up, tell the demonstration story, serve http://127.0.0.1:8000"
	@echo "make test    set everything up and run every test (with make check)"
	@echo "make check   lint, types, import contracts, templates, missing migrations"
	@echo "make weigh   the reading engine against the labelled texts: precision, recall, what was gained and lost"
	@echo "make fuzz    ten minutes of texts that never were: nothing may break, nothing may be slow (SECONDS=600)"
	@echo "make bench   the benchmarks, beside their peers"
	@echo "make stop    stop the embedded database of this checkout"

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(RUNTIME): requirements/base.txt requirements/build.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes -r requirements/build.txt
	$(PIP) --require-hashes -r requirements/base.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEVELOP): $(RUNTIME) requirements/dev.txt
	$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

$(BENCH): $(DEVELOP) requirements/bench.txt
	$(PIP) --require-hashes -r requirements/bench.txt
	@touch $@

demo: $(RUNTIME)
	@$(BIN)/soichieu demo

check: $(DEVELOP)
	@$(BIN)/ruff check src tests bench
	@$(BIN)/ruff format --check src tests bench
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/djlint --lint --quiet src/soichieu/web/templates
	@$(BIN)/soichieu django makemigrations --check --dry-run

test: $(DEVELOP) check
	@$(BIN)/python -m pytest -n 2 --dist worksteal

weigh: $(RUNTIME)
	@$(BIN)/python bench/weigh/run.py $(if $(ACCEPT),--accept "$(ACCEPT)")

fuzz: $(DEVELOP)
	@$(BIN)/python bench/fuzz/run.py --seconds $(or $(SECONDS),600)

bench: $(BENCH)
	@for b in bench/*/run.py bench/*/full.py; do echo "== $$b"; $(BIN)/python $$b || exit 1; done

stop: $(RUNTIME)
	@$(BIN)/soichieu stop

clean:
	rm -rf $(VENV) build dist
