#!/usr/bin/env bash
# Makes the pictures of the README from a build: docs/make-pictures.sh [OUT]
# Needs mutool (mupdf-tools) and chromium; optipng makes the files smaller where it is installed.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
out=$(cd -- "${1:-$root/out}" && pwd)
pictures="$root/docs/pictures"
guide=guide-women-de

main() {
  local language
  mkdir -p "$pictures"
  for language in ar ti zh-Hans; do
    page "danger-$language" "screen/$guide-$language" "$(page_of "$language" 2)" 84
  done
  page cover-bn "screen/$guide-bn" 1 84
  page contacts-ur "screen/$guide-ur" "$(page_of ur 17 2)" 84
  page leaflet-ar office/leaflet-women-de-ar 2 60
  page poster-ti screen/poster-women-de-ti 1 40
  page cards-en office/wallet-women-de-en 2 50
  phone danger-phone-ar ar/guide-women-de/now.html
  if command -v optipng >/dev/null; then
    optipng -quiet -strip all "$pictures"/*.png
  fi
}

# The page on which a chapter begins, or one of its sections; both counted from 1.
page_of() {
  mutool show "$out/screen/$guide-$1.pdf" outline | awk -v chapter="$2" -v section="${3:-0}" '
    /^[|+]\t"/ { chapters++; sections = 0 }
    /^[|+]\t\t"/ { sections++ }
    chapters == chapter && sections == section { match($0, /#page=[0-9]+/); print substr($0, RSTART + 6, RLENGTH - 6); exit }'
}

# A page of a PDF at so many pixels to the inch.
page() {
  mutool draw -q -r "$4" -c rgb -o "$pictures/$1.png" "$out/$2.pdf" "$3"
}

# The page inside a frame as wide as a phone, because a browser's window cannot be as narrow.
phone() {
  local scratch
  scratch=$(mktemp -d)
  cat >"$scratch/phone.html" <<END
<!doctype html><meta charset="utf-8"><title>Phone</title>
<style>
  body { margin: 0; height: 100vh; background: #f8ecd9; display: grid; place-items: center }
  iframe { width: 390px; height: 760px; border: 10px solid #4a4644; border-radius: 30px; background: #fff }
</style>
<iframe src="file://$out/site/$2" scrolling="no"></iframe>
END
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$scratch/profile" --allow-file-access-from-files \
    --window-size=500,920 --virtual-time-budget=5000 --screenshot="$pictures/$1.png" "file://$scratch/phone.html" >/dev/null 2>&1
  rm -rf "$scratch"
}

main
