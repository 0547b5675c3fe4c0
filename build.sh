#!/usr/bin/env bash
# Sets up what is missing on this machine, then builds every guide, runs the tool, or runs its tests.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
tool="$root/.build/guide/guide.dll"

help() {
  cat <<'END'
./build.sh [build] [ARGUMENTS]   build every guide of this repository into out/ (the arguments of `guide build`)
./build.sh guide ARGUMENTS       run the tool; `./build.sh guide --help` lists what it does
./build.sh test [ARGUMENTS]      run all tests (the arguments of `dotnet test`, such as --filter-class NAME)
./build.sh setup                 only install what building and running need
./build.sh help                  this text
END
}

main() {
  local verb=${1:-build}
  [ $# -eq 0 ] || shift
  case $verb in
    build) set_up run; publish; cd "$root"; exec dotnet "$tool" build "$@" ;;
    guide) set_up run; publish; exec dotnet "$tool" "$@" ;;
    test)  set_up run tests; publish; run_tests "$@" ;;
    setup) need_sdk; set_up run; say "Everything needed is here." ;;
    help)  help ;;
    *)     help >&2; exit 2 ;;
  esac
}

# Each package, and what shows that it is there: a library, a file or a command.
packages_for_run() {
  cat <<'END'
libharfbuzz0b        libharfbuzz.so.0
libharfbuzz-subset0  libharfbuzz-subset.so.0
^libicu[0-9]+$       libicuuc.so.
fonts-noto-core      /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf
fonts-noto-cjk       /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
hyphen-de            /usr/share/hyphen/hyph_de_DE.dic
hyphen-en-us         /usr/share/hyphen/hyph_en_US.dic
hyphen-bg            /usr/share/hyphen/hyph_bg_BG.dic
hyphen-cs            /usr/share/hyphen/hyph_cs_CZ.dic
hyphen-es            /usr/share/hyphen/hyph_es_ES.dic
hyphen-fr            /usr/share/hyphen/hyph_fr.dic
hyphen-hr            /usr/share/hyphen/hyph_hr_HR.dic
hyphen-no            /usr/share/hyphen/hyph_nb_NO.dic
hyphen-pl            /usr/share/hyphen/hyph_pl_PL.dic
hyphen-ro            /usr/share/hyphen/hyph_ro_RO.dic
hyphen-ru            /usr/share/hyphen/hyph_ru_RU.dic
hyphen-uk            /usr/share/hyphen/hyph_uk_UA.dic
END
}

packages_for_tests() {
  cat <<'END'
qpdf           qpdf
mupdf-tools    mutool
liblcms2-utils transicc
zbar-tools     zbarimg
gettext        msgfmt
unicode-data   /usr/share/unicode/BidiCharacterTest.txt
epubcheck      /usr/share/java/epubcheck.jar
libhunspell-1.7-0 libhunspell-1.7.so.0
hunspell-de-de /usr/share/hunspell/de_DE.dic
hunspell-uk    /usr/share/hunspell/uk_UA.dic
python3-fonttools /usr/lib/python3/dist-packages/fontTools
python3-brotli /usr/lib/python3/dist-packages/brotli.py
END
}

set_up() {
  [ "$(uname -s)" = Linux ] || return 0 # elsewhere `guide doctor` names what is missing
  local use missing=
  for use in "$@"; do
    missing+=" $("packages_for_$use" | list_missing)"
  done
  # shellcheck disable=SC2086 # the names are to be split; globbing is off for the pattern among them
  (set -f && install $missing)
  if [[ " $* " == *" tests "* && ! -e /usr/bin/chromium ]]; then
    # On Ubuntu a browser is no plain package.
    (install chromium) || say "There is no /usr/bin/chromium: the tests that need a browser will be skipped and say so."
  fi
  if [[ " $* " == *" tests "* ]]; then
    # Translations of a large project in many languages, which gettext's programs and this tool must judge alike.
    fetch python3-django catalogues
    # The schema of XLIFF 2.0.
    fetch php-symfony-translation schemas
    fetch_vnu
  fi
}

# Unpacks a package that tests only read, into .build/FOLDER/files; what is half there after an interruption does not count.
fetch() {
  local package=$1 folder="$root/.build/$2"
  [ ! -e "$folder/files" ] || return 0
  command -v apt-get >/dev/null || return 0
  rm -rf "$folder"
  mkdir -p "$folder"
  if ! (cd "$folder" && apt-get download "$package" && dpkg-deb -x "$package"_*.deb new && mv new files && rm -f "$package"_*.deb) >"$folder.log" 2>&1; then
    say "The package $package cannot be had: the tests that read its files will be skipped and say so."
  fi
}

# The checker of HTML that stands behind validator.w3.org; Debian has no package of it. The Java it needs comes with epubcheck.
fetch_vnu() {
  local folder="$root/.build/vnu"
  [ ! -e "$folder/vnu.jar" ] || return 0
  rm -rf "$folder"
  mkdir -p "$folder"
  if ! (cd "$folder" && npm pack vnu-jar@26.9.27 && tar -xzf vnu-jar-*.tgz && mv package/build/dist/vnu.jar . && rm -rf package vnu-jar-*.tgz) >"$root/.build/vnu.log" 2>&1; then
    say "The npm package vnu-jar cannot be had: the test that lets it check the web pages will be skipped and say so."
  fi
}

list_missing() {
  local libraries package proof
  libraries=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p)
  while read -r package proof; do
    case $proof in
      lib*) [[ $libraries == *"$proof"* ]] ;;
      /*)   [ -e "$proof" ] ;;
      *)    command -v "$proof" >/dev/null ;;
    esac || printf '%s ' "$package"
  done
}

install() {
  [ $# -gt 0 ] || return 0
  local log="$root/.build/setup.log"
  if ! command -v apt-get >/dev/null || ! may_install; then
    say "Missing here: $*. On Debian and Ubuntu this line installs it:"
    say "  sudo apt-get install --no-install-recommends$(printf " '%s'" "$@")"
    exit 2
  fi
  mkdir -p "$root/.build"
  say "Installing $* ..."
  apt_install "$@" >"$log" 2>&1 && return
  { as_root apt-get update && apt_install "$@"; } >>"$log" 2>&1 && return
  tail -n 5 "$log" >&2
  exit 2
}

apt_install() { as_root apt-get install -y --no-install-recommends "$@"; }
may_install() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n env DEBIAN_FRONTEND="$DEBIAN_FRONTEND" "$@"; fi; }

need_sdk() {
  (cd "$root" && dotnet --version) >/dev/null 2>&1 && return
  say "GuideBuilder is built with the .NET SDK 10, which is not here: https://dotnet.microsoft.com/download/dotnet/10.0"
  exit 2
}

# Makes the tool anew when a source differs from those it was made of: by their checksums, since dates lie after a checkout.
publish() {
  local stamp="$root/.build/sources" sources
  sources=$(cd "$root" && list_sources)
  [ -e "$tool" ] && [ "$sources" = "$(cat "$stamp" 2>/dev/null)" ] && return
  need_sdk
  say "Making the guide tool ..."
  rm -rf "$root/.build/guide" "$stamp"
  (cd "$root" && dotnet publish src/GuideBuilder -c Release -o .build/guide -nologo -v quiet) >&2
  printf '%s\n' "$sources" >"$stamp"
}

# The last three are inside the tool, for `guide new`.
list_sources() {
  find src Directory.Build.props Directory.Packages.props global.json BannedSymbols.txt .editorconfig \
    templates locales/locales.yaml content/interface.yaml content/contacts/schema.json \
    \( -name bin -o -name obj \) -prune -o -type f -exec cksum {} + | LC_ALL=C sort -k 3
}

# The last line is the count over all test projects. One that crashed, or ran nothing, counts as one failure.
run_tests() {
  local log="$root/.build/tests.log" status=0
  cd "$root"
  # With a filter, most projects run nothing, and that (exit code 8) is as it should be.
  [ $# -eq 0 ] || set -- --ignore-exit-code 8 "$@"
  # The tests run what has just been published.
  export GUIDE_PROGRAM=${tool%.dll}
  dotnet test --solution GuideBuilder.sln -c Release --no-progress --no-ansi "$@" | tee "$log" || status=$?
  awk -v status="$status" '
    /^Test run summary/ { summary = 1 }
    summary && /^ *(error|failed|succeeded|skipped): [0-9]+$/ { sub(":", "", $1); count[$1] = $2 }
    END {
      passed = count["succeeded"] + 0
      failed = count["failed"] + count["error"]
      if (!failed && (status || !passed)) failed = 1
      print passed " passed, " failed " failed" (count["skipped"] ? ", " count["skipped"] " skipped" : "")
      exit failed ? 1 : 0
    }' "$log"
}

say() { printf '%s\n' "$*" >&2; }

main "$@"
