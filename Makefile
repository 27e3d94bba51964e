# Fairshard. `make` alone says what there is. Overridable: PYTHON, ARGS (passed on to the command).

ifeq ($(origin PYTHON), undefined)
PYTHON := $(shell for p in python3.11 python3.12 python3; do command -v $$p >/dev/null 2>&1 && echo $$p && break; done)
endif
VENV   := .venv
BIN    := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest --timeout 300 -rs
PIP    := $(BIN)/python -m pip --disable-pip-version-check

SHELL  := bash
.SHELLFLAGS := -o pipefail -c
# One line that changes instead of hundreds; errors go to stderr and stay whole.
BRIEF  := awk '/^ *(Collecting|Downloading|Using cached|Installing)/ { printf "\r\033[K  %s", substr($$0, 1, 100); fflush() } END { print "" }'

.DEFAULT_GOAL := help
.PHONY: help install serve test test-fast test-long lint bench embedded-model embedded-scores clean

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: $(VENV)/.installed ## Serve cluster.yaml on this machine until Ctrl-C (ARGS="--port 9000")
	@exec $(BIN)/fairshard serve $(ARGS)

test: $(VENV)/.installed-dev ## All tests but the long ones
	@$(PYTEST) -m "not long" $(ARGS)

test-fast: $(VENV)/.installed-dev ## Tests that need no Ray cluster
	@$(PYTEST) -m "not long and not ray" $(ARGS)

test-long: $(VENV)/.installed-dev ## The long tests
	@$(PYTEST) -m long $(ARGS) || { code=$$?; test $$code -eq 5 && echo "no test is marked long" || exit $$code; }

lint: $(VENV)/.installed-dev ## Style and likely mistakes
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

bench: $(VENV)/.installed-dev ## Measure; results go to benchmarks/LOG.md by hand
	@$(BIN)/python -m benchmarks $(ARGS)

embedded-model: $(VENV)/.installed-dev ## Train the embedded model anew, about 90 minutes on two idle cores; goes on after a kill
	@$(BIN)/python -m models.embedded train $(ARGS)

embedded-scores: $(VENV)/.installed-dev ## Ask a running service what the embedded model can do
	@$(BIN)/python -m models.embedded score $(ARGS)

clean: ## Remove the environment and what tools left behind
	rm -rf $(VENV) build *.egg-info .pytest_cache .ruff_cache .hypothesis .fairshard
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

install: $(VENV)/.installed ## Make the environment, nothing else

# The stamps are newer than the locks as long as the environment is what they say.
$(VENV)/.installed: requirements.lock pyproject.toml | $(VENV)/pyvenv.cfg
	@echo "Installing pinned packages into $(VENV) (once; a few minutes) ..."
	@$(PIP) install -r requirements.lock | $(BRIEF)
	@$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	@$(PIP) install -r requirements-dev.lock | $(BRIEF)
	@touch $@

$(VENV)/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "No python3 found: install Python 3.11 or 3.12, or say make PYTHON=/path/to/python"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] not in ((3, 11), (3, 12)))' || \
	  { echo "$(PYTHON) is `$(PYTHON) -V 2>&1`, Fairshard needs 3.11 or 3.12: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "$(PYTHON) cannot make environments: install its venv package (Debian, Ubuntu: apt-get install $(notdir $(PYTHON))-venv)"; exit 1; }
	@$(PYTHON) -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' || \
	  echo "Note: no Python headers (apt-get install $(notdir $(PYTHON))-dev): ranks will add up through gloo, which is slower"
	@$(PYTHON) -m venv $(VENV)
