# Journey Editor. `make` lists what there is; each target first does the set-up it needs.

BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest
LANGUAGES := $(wildcard resources/languages/*.ts)

.DEFAULT_GOAL := help
.NOTPARALLEL:
# Each process of the tests would compile all sources anew.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: help setup run test lint check-types test-offscreen test-screen format languages fuzz bench bench-all clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

setup: ## System libraries (Debian, Ubuntu) and .venv; quick when all is there
	@.ci/setup test

run: ## Open a sample map; without a display, export it to build/
	@.ci/setup run
	@.ci/open-sample gift-online

test: lint check-types test-offscreen test-screen ## Everything that has to pass

lint: setup ## Style, format and who imports whom
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports --no-logo

check-types: setup ## mypy, strict
	$(BIN)/mypy

test-offscreen: setup ## The tests that need no screen
	QT_QPA_PLATFORM=offscreen $(PYTEST) -m "not screen" --numprocesses=auto --maxprocesses=8 --dist=worksteal

test-screen: setup ## The tests that need a screen, on a virtual one
	@.ci/on-virtual-screen $(PYTEST) -m screen --verbose --capture=sys

format: setup ## Put the code into the project's format
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

languages: setup ## Bring the words of the source into resources/languages, and compile these
	$(BIN)/pyside6-lupdate $(shell find journey_editor -name '*.py' | sort) -tr-function-alias tr+=later \
	    -locations none -no-obsolete -sort-messages -ts $(LANGUAGES)
	for file in $(LANGUAGES); do $(BIN)/pyside6-lrelease -silent $$file -qm $${file%.ts}.qm; done

fuzz: setup ## Damaged inputs for every reader, led by the code; FUZZ_SECONDS=600 in all
	@$(BIN)/python -c 'import atheris' 2>/dev/null || $(BIN)/python -m pip install --quiet --editable '.[fuzz]'
	$(BIN)/python -m tests.fuzzing

bench: setup ## Measure against the floors (design: speed)
	$(BIN)/python -m tests.benchmarks --platform both --json build/benchmarks.jsonl

bench-all: setup ## The same with 50,000 touchpoints too, into README; takes long
	$(BIN)/python -m tests.benchmarks --platform both --all --readme --json build/benchmarks.jsonl

clean: ## Remove .venv and everything else that was made here
	rm -rf .venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find journey_editor tests -name __pycache__ -type d -prune -exec rm -rf {} +
