#!/bin/sh
# Finds a Python that can set this folder up, and lets it: tools/setup.sh [--tests]
set -eu
cd "$(dirname "$0")/.."

# The environment's own Python comes first, so that a finished set-up is quick. After it, one
# that brings pip (ensurepip); Debian keeps that apart, and tools/setup.py then installs it.
for modules in ensurepip,sqlite3,ctypes sqlite3,ctypes; do
    for python in .venv/bin/python python3.13 python3.12 python3.11 python3; do
        if "$python" -c "import sys, venv, $modules; sys.exit(sys.version_info < (3, 11))" 2>/dev/null
        then exec "$python" tools/setup.py "$@"
        fi
    done
done
echo "Desk needs Python 3.11 or newer, with its sqlite3 module. Install it, then try again." >&2
exit 1
