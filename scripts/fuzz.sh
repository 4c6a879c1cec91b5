#!/bin/bash
# A coverage-guided fuzzer on every reader of files, on the reader of amendatory language and on the parsers of names:
#
#   scripts/fuzz.sh [RUNS]      1,000,000 executions in all, or RUNS
#
# Needs a JDK and Maven. It begins with the official files and the examples of the tests (target/fuzz/seeds), and keeps what it
# learns in target/fuzz/corpus. A finding stands in target/fuzz/TARGET as crash-… (an exception that is not documented) or
# slow-unit-… (an execution of more than a second); put it into src/test/resources/fuzz/TARGET, where every build tries it.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-1000000}
out=$PWD/target/fuzz

mvn -q test-compile dependency:build-classpath -Pfuzz -Dmdep.outputFile="$out/classpath"

seeds=$out/seeds
mkdir -p "$seeds"/{Reader,Language,Name}
find src/test/resources/records src/test/resources/examples src/test/resources/prints bills/amendments bills/usc/18 -type f -size -12k \
    -exec cp {} "$seeds/Reader" \;
for file in fixtures/amending/*.md fixtures/reading/*.md; do
    awk -v out="$seeds/Language/$(basename "$(dirname "$file")")-$(basename "$file" .md)" \
        '/^```/ {inside = !inside; number++; next} inside {print > (out "-" number)}' "$file"
done
number=0
while IFS= read -r name; do
    number=$((number + 1))
    printf '%s' "$name" > "$seeds/Name/$number"
done < src/test/resources/fuzz/names.txt

fuzz() {
    local target=$1 share=$2
    local kept=$PWD/src/test/resources/fuzz/$target
    mkdir -p "$out/corpus/$target" "$out/$target" "$kept"
    echo "$target: $((runs * share / 100)) executions"
    (cd "$out/$target" && java -Xmx1g -Xss4m -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
        -cp "$PWD/../../classes:$PWD/../../test-classes:$(cat "$out/classpath")" com.code_intelligence.jazzer.Jazzer \
        --target_class="org.engross.fuzz.${target}Target" --instrumentation_includes='org.engross.**' --keep_going=20 \
        -runs=$((runs * share / 100)) -timeout=10 -report_slow_units=1 -max_len=16384 -len_control=50 -rss_limit_mb=3000 \
        "$out/corpus/$target" "$seeds/$target" "$kept") 2>&1 | grep -v '^INFO: Instr\|^INFO: Loaded'
}

fuzz Name 15
fuzz Language 40
fuzz Reader 45
