# «make help» lists what can be asked for. On Windows see README.md.
PYTHON := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
BENCHMARKS = $(basename $(notdir $(shell grep -l __main__ benchmarks/*.py)))
LOCK := UV_PYTHON_DOWNLOADS=never uv pip compile --quiet pyproject.toml --extra postgres \
	--universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url

.DEFAULT_GOAL := help
.PHONY: help run test faults faults-long soak lint setup setup-tests demo bench dist format forms translations lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

run: setup ## set up and open the window
	$(PYTHON) -m desk_gui

test: setup-tests ## set up and run every test
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 --dist worksteal

faults: setup-tests ## make every fault of docs/faults.md happen, and count those that passed
	$(PYTHON) tools/faults.py

faults-long: setup-tests ## the same with 10,000 power cuts and 2,000 flipped bits
	DESK_FAULTS=long $(PYTHON) tools/faults.py

soak: setup-tests ## 10,000 sales in one process, twice; how much memory it took
	$(OFFSCREEN) $(PYTHON) -m pytest -q -s --faults-summary tests/faults/soak.py

lint: setup-tests ## style, types, layers, stale forms, migrations, translations
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m mypy --strict tools/*.py ui/*.py
	.venv/bin/lint-imports
	$(PYTHON) ui/compile.py --check
	$(PYTHON) -m pytest -q tests/integration/test_database.py -k migration
	$(PYTHON) tools/translations.py check

setup: ## install what the program needs
	@tools/setup.sh

setup-tests: ## install what the tests and checks need as well
	@tools/setup.sh --tests

demo: setup ## open a throw-away office full of people and sales
	rm -rf demo-data
	$(PYTHON) -m desk_gui --data demo-data demo

bench: setup-tests ## run every benchmark in turn
	$(PYTHON) -m compileall -q desk_gui
	set -e; for figure in $(BENCHMARKS); do echo "== $$figure"; $(PYTHON) -m benchmarks.$$figure; done

dist: setup-tests ## build the frozen program and start it once
	.venv/bin/pyinstaller --noconfirm --log-level WARN build.spec
	$(OFFSCREEN) dist/desk-gui/desk-gui --self-test

format: setup-tests ## put the code in shape
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

forms: setup-tests ## compile the Designer files of ui/
	$(PYTHON) ui/compile.py

translations: setup-tests ## bring the program's words into resources/translations
	$(PYTHON) tools/translations.py update

lock: ## lock the dependencies anew, with hashes and without any host (needs uv)
	$(LOCK) --group build -o requirements.txt
	$(LOCK) --group dev -c requirements.txt -o requirements-dev.txt

clean: ## remove what was built; keep .venv and every database
	rm -rf build dist demo-data .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	rm -f resources/translations/*.qm
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
