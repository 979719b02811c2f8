#!/usr/bin/env bash
# Installs the time taggers that peers.py runs into a folder: install.sh FOLDER. Half a gigabyte, most of it CoreNLP's
# models. All from npm, PyPI and Maven, at the versions in package.json, requirements.txt, pom.xml and below. What cannot
# be had is said, and the rest is installed; peers.py says it again in its table.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)

have() { command -v "$1" >/dev/null || "$here/../../script/bootstrap" "${@:2}"; }

node_peers() {
  have npm nodejs npm && cp "$here/package.json" "$here/peer.mjs" "$folder" &&
    npm install --prefix "$folder" --no-audit --no-fund --silent
}

python_peers() {
  have python3 python3 && "$here/../../script/bootstrap" python3-venv &&
    { [[ -x $folder/venv/bin/pip ]] || python3 -m venv "$folder/venv"; } &&
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
}

# The wrapper on PyPI does not run on the Python of today; the Clojure program inside it does.
duckling() {
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --upgrade --no-deps \
    --target "$folder/python-duckling" duckling==1.8.0
}

java_peers() {
  have javac default-jdk-headless && have mvn maven &&
    mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" &&
    javac -cp "$folder/lib/*" -d "$folder/classes" "$here/src/main/java/Peer.java"
}

for step in node_peers python_peers duckling java_peers; do
  "$step" || echo "script/bench --peers: NOT INSTALLED: $step (see the lines above)" >&2
done
