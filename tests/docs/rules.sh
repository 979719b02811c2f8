#!/usr/bin/env bash
# rules.sh DATELINE RULES_MD: fails when the page is not what `dateline rules --markdown` prints.
set -euo pipefail
"$1" rules --markdown | diff - "$2" || {
  echo "print it anew: build/dateline rules --markdown > docs/rules.md" >&2
  exit 1
}
