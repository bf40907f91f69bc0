#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# usage: tools/vulnerabilities.sh [NPM-DIRECTORY...]
#
# Looks up the known vulnerabilities of what galeph is built from: the Go code it calls, then the npm packages of the
# directories. Exits with 1 when there is one. A database that does not answer says nothing about the code: that is
# reported, and passed over.
set -uo pipefail
cd "$(dirname "$0")/.."

found=0

answer=$(go tool -modfile=tools/go.mod govulncheck ./... 2>&1)
code=$?
if grep -q 'fetching vulnerabilities' <<<"$answer"; then
	echo "vulnerabilities: Go modules NOT CHECKED, the database does not answer: ${answer##*fetching vulnerabilities: }"
elif [ $code -ne 0 ]; then
	echo "$answer"
	found=1
else
	echo "vulnerabilities: none known in the Go code that is called"
fi

for dir in "$@"; do
	answer=$(cd "$dir" && npm audit --omit=dev --json 2>/dev/null)
	code=$?
	if ! grep -q '"auditReportVersion"' <<<"$answer"; then
		reason=$(sed -n 's/^  "message": "\(.*\)",\{0,1\}$/\1/p' <<<"$answer")
		echo "vulnerabilities: npm packages of $dir NOT CHECKED, the registry does not answer: $reason"
	elif [ $code -ne 0 ]; then
		(cd "$dir" && npm audit --omit=dev)
		found=1
	else
		echo "vulnerabilities: none known in the npm packages of $dir"
	fi
done

exit $found
