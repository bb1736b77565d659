#!/bin/sh
# Locks the requirement files: versions and hashes, never an index address.
set -e
cd "$(dirname "$0")"
for name in base dev bench build; do
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
        --no-emit-index-url --no-emit-find-links --no-annotate "$name.in" -o "$name.txt"
done
