#!/usr/bin/env bash
# Proves that the browser of the tests starts on a machine without any: runs a script in a root folder that holds Node, the
# libraries that `node` itself is linked with, and this project. No shell, no system libraries, no fonts. Needs root on Linux.
# usage: browserInBareRoot.sh script.js [arguments]
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
export root project

node=$(command -v node)
mkdir -p "$root"/{bin,tmp,proc,dev,project}
cp "$node" "$root/bin/node"
ldd "$node" | grep -o '/[^ ]*' | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
echo "The root folder holds:"
(cd "$root" && find . -type f | sort)

# Mounts in a namespace of their own: they end with the process, whatever happens.
unshare --mount --pid --fork --kill-child bash -euc '
  mount --bind "$project" "$root/project"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  cd /
  exec env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$root" /bin/node "$@"
' bash "$@"
