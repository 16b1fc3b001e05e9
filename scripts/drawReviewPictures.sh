#!/usr/bin/env bash
# Draws docs/pictures/review-*.png anew: pages of the toy shops' quarterly review, as LibreOffice prints them.
# Needs LibreOffice (soffice), poppler (pdftotext, pdftoppm) and ImageMagick 6 or 7 (convert). Run from the root of the project.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx service-review run samples/toyshop-review.xlsx --type quarterly --out "$work/review.xlsx" > /dev/null
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/review.xlsx" > /dev/null

pdftotext -layout "$work/review.pdf" "$work/review.txt"

# draw NAME WIDTH TITLE: the upper part, down to the last row, of the first page that has a line TITLE.
draw() {
  local page
  page=$(awk -v title="$3" 'BEGIN { RS = "\f" } !found { n = split($0, lines, "\n"); for (i = 1; i <= n; i++) { gsub(/^ +| +$/, "", lines[i]); if (lines[i] == title) found = NR } } END { print found }' "$work/review.txt")
  pdftoppm -r 160 -png -singlefile -f "$page" -l "$page" "$work/review.pdf" "$work/$1"
  # Without the foot of the page, whose line would keep the empty part below the figures.
  convert "$work/$1.png" -gravity south -chop 0x84 +gravity -trim +repage -resize "$2x" -bordercolor white -border 24 -bordercolor '#BFBFBF' -border 1 -colors 96 -define png:compression-level=9 -strip "docs/pictures/$1.png"
}

draw review-executive 1000 "Quarterly business review - Contoso Toy Shops - Q2 2026"
draw review-grid 1200 "Month by month"
draw review-comparison 1200 "Earlier reviews"
