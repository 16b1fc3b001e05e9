#!/usr/bin/env bash
# Proves that the tests find a browser on a machine without one: runs them in a root folder that holds Node, the libraries that
# `node` itself is linked with (the C library and the C++ runtime), and this project. No shell, no other library, no font, no network. Needs root on Linux.
# usage: browserInBareRoot.sh [script of this project, arguments]     without arguments: scripts/test.mjs test/e2e
set -euo pipefail
[ $# -gt 0 ] || set -- scripts/test.mjs test/e2e
project=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
export root project

node=$(command -v node)
mkdir -p "$root"/{bin,tmp,proc,dev,project}
cp "$node" "$root/bin/node"
# librt is a part of the C library too; Jest's resolver of modules is linked with it.
{ ldd "$node" | grep -o '/[^ ]*'; ls "$(dirname "$(ldd "$node" | grep -o '/[^ ]*libc\.so\.6')")/librt.so.1"; } | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
echo "The root folder holds, besides the project:"
(cd "$root" && find . -type f | sort)

# Mounts in a namespace of their own: they end with the process, whatever happens.
unshare --mount --pid --net --fork --kill-child bash -euc '
  ip link set lo up
  mount --bind "$project" "$root/project"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  cd /
  inside="process.exitCode = child_process.spawnSync(process.execPath, process.argv.slice(1), { cwd: \"/project\", stdio: \"inherit\" }).status"
  exec env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$root" /bin/node -e "$inside" -- "$@"
' bash "$@"
