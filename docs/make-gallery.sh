#!/usr/bin/env bash
# Makes the pictures of docs/gallery.md: docs/make-gallery.sh
# Needs mutool (mupdf-tools), imagemagick and pngquant.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
pictures="$root/docs/gallery"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

main() {
  "$root/build.sh" guide build --format screen --format office --output "$scratch/out" >/dev/null
  mkdir -p "$pictures"
  rm -f "$pictures"/*.png
  gallery
  pngquant --force --ext .png --strip --speed 1 96 "$pictures"/*.png
}

# Each publication, in different scripts. The pages of a spread are named from left to right, so that what is read from right to left has the higher number first.
gallery() {
  picture guide-women-cover-ti     96 screen/guide-women-de-ti.pdf 1
  picture guide-women-spread-ti    96 screen/guide-women-de-ti.pdf 4 5
  picture guide-women-spread-fa    96 screen/guide-women-de-fa.pdf 13 12
  picture guide-women-large-bn     80 screen/guide-women-de-bn-large-print.pdf 6 7
  picture guide-men-cover-ru       96 screen/guide-men-de-ru.pdf 1
  picture guide-men-spread-ur      96 screen/guide-men-de-ur.pdf 15 14
  picture guide-men-spread-zh-Hans 96 screen/guide-men-de-zh-Hans.pdf 6 7
  picture leaflet-women-outside-ckb 60 office/leaflet-women-de-ckb.pdf 1
  picture leaflet-women-inside-ckb 60 office/leaflet-women-de-ckb.pdf 2
  picture leaflet-women-z-vi       60 office/leaflet-women-de-vi-leaflet-z.pdf 2
  picture leaflet-women-cz-cs      60 office/leaflet-women-cz-cz-cs.pdf 2
  picture leaflet-women-no-nb      60 office/leaflet-women-no-no-nb.pdf 2
  picture leaflet-women-ug-ar      60 office/leaflet-women-ug-ug-ar.pdf 2
  picture leaflet-women-gb-bn      60 office/leaflet-women-gb-gb-bn.pdf 2
  picture card-women-ps            96 screen/card-women-de-ps.pdf 1 2
  picture wallet-women-uk         110 screen/wallet-women-de-uk.pdf 1 2
  picture card-women-gb-ur        110 screen/card-women-gb-gb-ur.pdf 1 2
  picture poster-women-gu          44 screen/poster-women-de-gu.pdf 1
  picture poster-women-pa          31 screen/poster-women-de-pa-poster-a2.pdf 1
  picture poster-women-languages   34 screen/poster-women-de-mul-poster-languages.pdf 1
}

# picture NAME RESOLUTION FILE PAGES…
picture() {
  local name=$1 resolution=$2 file="$scratch/out/$3" page pages=()
  shift 3
  for page in "$@"; do
    mutool draw -q -r "$resolution" -c rgb -o "$scratch/$name-$page.png" "$file" "$page"
    pages+=("$scratch/$name-$page.png")
  done
  convert "${pages[@]}" -bordercolor '#d8d8d8' -border 1 +append "$pictures/$name.png"
}

main
