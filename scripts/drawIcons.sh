#!/usr/bin/env bash
# Draws every icon size of the manifest from assets/icon.svg. Needs Chromium and ImageMagick; the PNG files are committed, so a build needs neither.
set -euo pipefail
cd "$(dirname "$0")/../assets"
page=$(mktemp -d)
trap 'rm -rf "$page"' EXIT

for size in 16 20 24 32 40 48 64 80 128; do
  printf '<body style="margin:0"><img src="file://%s/icon.svg" width="%s" height="%s" style="display:block">' "$PWD" "$size" "$size" > "$page/icon.html"
  # A window cannot be as small as an icon: take the corner of a larger one.
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files --default-background-color=00000000 \
    --window-size=512,512 --screenshot="$page/icon.png" "file://$page/icon.html" 2> /dev/null
  convert "$page/icon.png" -crop "${size}x${size}+0+0" +repage -strip "icon-$size.png"
done
