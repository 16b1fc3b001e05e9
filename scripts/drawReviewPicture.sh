#!/usr/bin/env bash
# Draws docs/pictures/review.png anew: the review that `npm run review` made, as LibreOffice prints it, two of its sheets cut out and put one below the other.
# Needs LibreOffice (soffice), poppler (pdftoppm) and ImageMagick 6 or 7 (convert). Run from the root of the project.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm run --silent review >/dev/null
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" samples/out/helpdesk-review.xlsx >/dev/null
# Pages 1 and 3 are the sheets Summary and Trend.
for page in 1 3; do
  pdftoppm -r 220 -png -singlefile -f "$page" -l "$page" "$work/helpdesk-review.pdf" "$work/$page"
  convert "$work/$page.png" -trim +repage -resize 1360x "$work/$page.png"
done
convert "$work/3.png" -crop 1360x593+0+0 +repage "$work/3.png"
for page in 1 3; do
  convert "$work/$page.png" -bordercolor white -border 20 -bordercolor '#BFBFBF' -border 1 "$work/$page.png"
done
mkdir -p docs/pictures
convert "$work/1.png" "$work/3.png" -bordercolor white -border 0x6 -append -colors 96 -define png:compression-level=9 -strip docs/pictures/review.png
