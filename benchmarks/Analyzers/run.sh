#!/usr/bin/env bash
# What analyzers cost a build, side by side: seconds of each analyzer assembly, for each case and round.
# usage: run.sh FOLDER [ROUNDS]     FOLDER is Src/Newtonsoft.Json of a clone of Newtonsoft.Json
set -euo pipefail
subject=$(realpath "${1:?give the folder Src/Newtonsoft.Json}")
rounds=${2:-3}
cd "$(dirname "$0")"
log=$(mktemp)
trap 'rm -f "$log"' EXIT

build() { # a new compiler process each time, as in a pipeline
  dotnet build -c Release --nologo -v:d -p:Subject="$subject" -p:Also="$1" --no-restore --no-dependencies --no-incremental \
    -p:ReportAnalyzer=true -p:UseSharedCompilation=false >"$log" || { grep -E 'error' "$log" | head; exit 1; }
}

report() { # the analyzers' table, not the one of the generators below it: lines with a version are sums of an assembly
  awk '/Total generator execution time/ { exit } /Total analyzer execution time/ { on = 1 } on && /, Version=/ { sub(",", "", $3); print $3, $1 }' "$log" |
    grep -E '^(AWSSDK|IotJobs|Meziantou|Roslynator|StyleCop)' | awk -v row="$1" '{ printf "| %-8s | %-38s | %7s |\n", row, $1, $2 }'
}

dotnet build -c Release --nologo -v:q -clp:ErrorsOnly -p:Subject="$subject"
echo "| case     | analyzers                              | seconds |"
echo "|----------|----------------------------------------|--------:|"
for ((round = 1; round <= rounds; round++)); do
  build ''; report 'unused'
  build OneRequest.cs; report 'used'
done
