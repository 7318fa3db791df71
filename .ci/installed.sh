#!/usr/bin/env bash
# Installs the packed program into an empty folder, as anybody would, and uses it with every Node.js it promises to run on.
#
#   bash .ci/installed.sh PACKAGE.tgz NODES     NODES holds node10/bin/node, node20/bin/node and so on
set -euo pipefail
package=$(realpath "$1")
nodes=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y >/dev/null
# Scripts allowed: there are none, and `prepare` is not run here.
npm install --no-audit --no-fund "$package" >/dev/null
program=node_modules/imap-doctor/bin/imap-doctor.js

# One that is too old is told so, in a sentence.
("$nodes/node10/bin/node" "$program" --version 2>&1 || true) | grep 'needs Node.js 20.19, 22.12 or newer; this is v10'

for major in 20 22 24 26; do
  node=$nodes/node$major/bin/node
  "$node" --version | tee version.txt
  grep -q "^v$major\." version.txt
  "$node" "$program" --version
  "$node" "$program" demo 2>&1 | tee demo.txt | grep 'connections/over-limit'
  grep -q 'Maximum number of server connections to cache' demo.txt
  "$node" "$program" demo --format json | "$node" -e '
    const report = JSON.parse(require("fs").readFileSync(0, "utf8"));
    if (report.schema !== 1 || report.summary.error !== 1) throw new Error("unexpected report");
  '
done
