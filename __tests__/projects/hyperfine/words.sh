# Counts to $1; fails where that is no number.
n=0
[ "$1" -ge 0 ] 2>/dev/null || exit 3
while [ "$n" -lt "$1" ]; do n=$((n + 1)); done
