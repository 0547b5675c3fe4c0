#!/usr/bin/env bash
# Makes the pictures of docs/translators.md: docs/make-translator-pictures.sh
# Needs poedit, libreoffice-calc with libreoffice-gtk3, chromium, mutool (mupdf-tools), xvfb, openbox, xdotool, imagemagick and pngquant.
# The programs run on a screen that nobody sees, in a folder of their own: no name, path or clock of the machine comes into a picture.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
pictures="$root/docs/pictures"
scratch=$(mktemp -d)
running=()
trap finish EXIT

main() {
  "$root/build.sh" guide --version >/dev/null
  make_project
  open_screen
  poedit_window
  calc_windows
  browser_page review-page-ar exchange/reader-ar.html 1100,620
  browser_page status-ar status.html 1200,620
  browser_page draft-site-ar out/site/ar/guide-women-de/now.html 560,900
  mutool draw -q -r 130 -c rgb -o "$pictures/draft-ar.png" "$scratch/project/out/screen/guide-women-de-ar.pdf" "$(page_of_danger)"
  pngquant --force --ext .png --strip --speed 1 64 "$pictures"/{poedit-ar,calc-import,calc-ar,review-page-ar,status-ar,draft-site-ar,draft-ar}.png
}

finish() {
  [ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null || true
  wait
  rm -rf "$scratch"
}

guide() { dotnet "$root/.build/guide/guide.dll" "$@" --project "$scratch/project"; }

# A copy of this project in which a sentence was reworded and two have lost their translations.
make_project() {
  local catalogue="$scratch/project/locales/ar/reader.po" text
  mkdir -p "$scratch/project"
  cp -r "$root"/{content,locales,templates,orders} "$scratch/project"
  sed -i 's/Shout loudly\. /Shout as loudly as you can. /' "$scratch"/project/content/chapters/*.md
  for text in 'who is hurt' 'whether there is a weapon'; do
    sed -i "/^msgid \"$text/{n;s/.*/msgstr \"\"/}" "$catalogue"
  done
  guide sync --locale ar >/dev/null 2>&1
  guide export --locale ar --to csv >/dev/null
  guide export --locale ar --to html >/dev/null
  guide status --locale ar --html "$scratch/project/status.html" >/dev/null
  (cd "$scratch/project" && guide build --locale ar --draft --output "$scratch/project/out" >/dev/null 2>&1)
}

open_screen() {
  export HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/home/.config" DISPLAY=:87 LANG=C.UTF-8 NO_AT_BRIDGE=1
  mkdir -p "$HOME/files"
  mkdir -p "$XDG_CONFIG_HOME/poedit"
  printf 'enable_spellchecking=0\n' >"$XDG_CONFIG_HOME/poedit/config"
  cp "$scratch/project/locales/ar/reader.po" "$scratch/project/exchange/reader-ar.csv" "$HOME/files"
  Xvfb "$DISPLAY" -screen 0 1200x820x24 >/dev/null 2>&1 &
  running+=($!)
  sleep 2
  openbox >/dev/null 2>&1 &
  running+=($!)
  sleep 1
}

poedit_window() {
  local window
  (cd "$HOME/files" && exec poedit reader.po) >/dev/null 2>&1 &
  running+=($!)
  window=$(window_of 'reader.po - Poedit')
  xdotool windowsize --sync "$window" 1000 720
  sleep 3
  xdotool windowfocus "$window" key ctrl+f
  sleep 1
  xdotool type 'Shout as loudly'
  sleep 2
  xdotool key Return
  sleep 1
  xdotool key Escape
  # There and back, so that what follows is seen too.
  xdotool key --delay 200 ctrl+Down ctrl+Down ctrl+Down ctrl+Down ctrl+Down ctrl+Down
  xdotool key --delay 200 ctrl+Up ctrl+Up ctrl+Up ctrl+Up ctrl+Up ctrl+Up
  sleep 1
  import -window "$window" "$pictures/poedit-ar.png"
  kill "${running[-1]}"
}

calc_windows() {
  local window
  (cd "$HOME/files" && exec soffice --norestore --nologo --calc reader-ar.csv) >/dev/null 2>&1 &
  running+=($!)
  window=$(window_of 'Text Import')
  sleep 3
  import -window "$window" "$pictures/calc-import.png"
  xdotool key Return
  window=$(window_of 'reader-ar.csv - LibreOffice Calc')
  xdotool windowsize --sync "$window" 1198 790
  sleep 4
  # All columns equally wide, so that source and translation are seen.
  xdotool key ctrl+a mousemove 88 178 click 3
  sleep 1
  xdotool mousemove 166 307 click 1
  sleep 2
  xdotool key ctrl+a type '1.5"'
  xdotool key Return
  sleep 2
  xdotool key ctrl+Home
  sleep 1
  import -window "$window" -crop 1140x660+0+0 "$pictures/calc-ar.png"
}

# The id of the window with such a title, once it is there.
window_of() {
  local window
  for _ in {1..60}; do
    window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) || true
    [ -z "$window" ] || { printf '%s\n' "$window"; return; }
    sleep 1
  done
  echo "No window “$1” was opened." >&2
  return 1
}

# A page of the project in a browser's window that is so wide and high.
browser_page() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$scratch/profile" --window-size="$3" --virtual-time-budget=5000 \
    --screenshot="$pictures/$1.png" "file://$scratch/project/$2" >/dev/null 2>&1
}

# Where the second chapter begins.
page_of_danger() {
  mutool show "$scratch/project/out/screen/guide-women-de-ar.pdf" outline | grep -P '^[|+]\t"' | sed -n '2s/.*#page=\([0-9]*\).*/\1/p'
}

main
