#!/usr/bin/env bash
# Makes the pictures of docs/editors.md: docs/make-editor-pictures.sh
# Needs chromium, mutool (mupdf-tools), imagemagick and pngquant.
# What the pictures show is what the program says about a copy of this project in which a number is changed.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
pictures="$root/docs/pictures"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

main() {
  "$root/build.sh" guide --version >/dev/null
  mkdir -p "$scratch/project"
  cp -r "$root"/{content,locales,templates} "$scratch/project"
  cd "$scratch/project"
  guide build --publication guide-women --publication poster-women --output printed >/dev/null 2>&1
  terminal contacts-due 1180,470 "guide contacts --due" contacts --due --on 2026-11-30
  change_number
  record
  guide build --publication guide-women --publication poster-women --output out >/dev/null 2>&1
  terminal reprint 1180,330 "guide diff printed/manifest.json out" diff printed/manifest.json out
  terminal release-refused 1180,520 "guide build --release" check --release --on 2026-11-30 --publication guide-women --locale en --locale ar
  guide diff printed/manifest.json out --csv >reprint.csv || true
  table reprint-list 1180,420 reprint.csv
  before_and_after
  pngquant --force --ext .png --strip --speed 1 64 "$pictures"/{contacts-due,record-changed,number-before-after,reprint,reprint-list,release-refused}.png
}

guide() { dotnet "$root/.build/guide/guide.dll" "$@"; }

change_number() {
  sed -i '/^hilfetelefon:/,/^[a-z-]*:$/{s/phone: 116 016/phone: 116 017/;s/number: 116 016/number: 116 017/;s/^  as-of: .*/  as-of: 2026-11\n  verified-on: 2026-11-28\n  verified-by: Amira/}' content/contacts/de.yaml
  sed -i 's/^edition: "2026.1"/edition: "2026.2"/;s/^date: .*/date: 2026-11-29/' content/publications/*.yaml
}

# terminal NAME SIZE COMMAND ARGUMENTS…
terminal() {
  local name=$1 size=$2 command=$3
  shift 3
  { printf '<pre class="terminal"><b>$ %s</b>\n' "$command"; { guide "$@" 2>&1 || true; } | head -n 24 | escape; printf '</pre>'; } | page "$name" "$size"
}

# The record, with the lines that are new on a ground of their own.
record() {
  {
    printf '<pre class="file"><i>content/contacts/de.yaml</i>\n'
    { diff --unchanged-line-format=' %L' --old-line-format='' --new-line-format='+%L' "$root/content/contacts/de.yaml" content/contacts/de.yaml || true; } |
      sed -n '/^ hilfetelefon:/,/^ [a-z-]*:$/p' | sed '1!{/^ [a-z-]*:$/d}' | escape | sed 's/^+\(.*\)$/<mark>\1<\/mark>/;s/^ //'
    printf '</pre>'
  } | page record-changed 700,420
}

table() {
  { printf '<table>'; escape <"$3" | head -n 13 | sed 's/^/<tr><td>/;s/,/<td>/g'; printf '</table>'; } | page "$1" "$2"
}

escape() { sed 's/&/\&amp;/g;s/</\&lt;/g;s/\x1b\[[0-9;]*m//g'; }

# page NAME SIZE <BODY
page() {
  {
    printf '<!doctype html><meta charset="utf-8"><style>body{margin:16px;background:#fff;color:#222;font:15px/1.45 "Noto Sans"}pre{margin:0;font:14px/1.5 "Noto Sans Mono";white-space:pre-wrap}'
    printf '.terminal b{color:#1d5c63}i{color:#666;font-style:normal}mark{background:#fbe3c0;display:inline-block;width:100%%}table{border-collapse:collapse}td{border:1px solid #ccc;padding:4px 8px;vertical-align:top}tr:first-child{font-weight:600;background:#f3efe9}</style>'
    cat
  } >"$scratch/$1.html"
  chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1.5 --window-size="$2" --screenshot="$pictures/$1.png" "file://$scratch/$1.html" >/dev/null 2>&1
}

# The page of the guide in Arabic that says whom to call, once of each build.
before_and_after() {
  local build page
  for build in printed out; do
    mutool draw -q -F txt -o "$scratch/$build.txt" "$build/screen/guide-women-de-ar.pdf"
    page=$(awk 'BEGIN{RS="\f"} /116 01[67]/ && !n{n=NR} END{print n}' "$scratch/$build.txt")
    mutool draw -q -r 110 -c rgb -o "$scratch/$build.png" "$build/screen/guide-women-de-ar.pdf" "$page"
  done
  convert "$scratch/printed.png" "$scratch/out.png" -bordercolor '#cccccc' -border 1 +append "$pictures/number-before-after.png"
}

main
