#!/bin/sh
# Makes all the files again, into the folder given. Needs the programs that README.md names and the fonts DejaVu and Liberation.
# Dates, ids and salts differ from run to run; so do the files.
set -eu
cd "$(dirname "$0")"
out=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fonts=/usr/share/fonts/truetype/dejavu
liberation=/usr/share/fonts/truetype/liberation

chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$work/chromium" --print-to-pdf="$out/chromium-tagged.pdf" "file://$PWD/page.html"

office() {
    soffice -env:UserInstallation="file://$work/office" --headless --convert-to "pdf:writer_pdf_Export:$2" --outdir "$work" page.fodt
    mv "$work/page.pdf" "$out/libreoffice-$1.pdf"
}
office plain '{"UseTaggedPDF":{"type":"boolean","value":"false"}}'
office pdfa2 '{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}'
office encrypted '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"open"}}'

weasyprint page.html "$out/weasyprint-plain.pdf"
weasyprint --pdf-variant pdf/ua-1 page.html "$out/weasyprint-pdfua1.pdf"
weasyprint --pdf-variant pdf/a-2b page.html "$out/weasyprint-pdfa2b.pdf"

script() {
    name=$1
    shift
    gs -q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=pdfwrite -sFONTPATH="$liberation" -sOutputFile="$out/ghostscript-$name.pdf" "$@"
}
script spots spots.ps
script ascii -dCompatibilityLevel=1.2 -dASCII85EncodePages=true -dCompressPages=true -dAutoFilterColorImages=false -dColorImageFilter=/FlateEncode spots.ps
script press -dCompatibilityLevel=1.3 -dPDFX -sColorConversionStrategy=CMYK -dProcessColorModel=/DeviceCMYK press.ps spots.ps
gs -q -dBATCH -dNOPAUSE -sDEVICE=jpeg -r36 -dJPEGQ=60 -sOutputFile="$work/page%d.jpg" -sFONTPATH="$liberation" spots.ps

/usr/bin/python3 cairo-page.py "$out/cairo.pdf"

cp picture-page.txt "$work"
mv "$work/page1.jpg" "$work/picture.jpg"
/usr/bin/python3 -m fontTools.subset "$fonts/DejaVuSansMono.ttf" --unicodes=20-7E --no-hinting --layout-features= --output-file="$work/DejaVuSansMono.ttf"
(cd "$work" && mutool create -O compress "-o$out/mutool-jpeg.pdf" picture-page.txt)

qpdf --linearize "$out/weasyprint-plain.pdf" "$out/qpdf-linearized.pdf"
qpdf --object-streams=generate "$out/cairo.pdf" "$out/qpdf-packed.pdf"
qpdf --allow-weak-crypto --encrypt open owner 40 -- "$out/cairo.pdf" "$out/qpdf-rc4-40.pdf"
qpdf --allow-weak-crypto --encrypt '' owner 128 --print=none -- "$out/cairo.pdf" "$out/qpdf-rc4-128.pdf"
qpdf --encrypt open owner 256 -- "$out/cairo.pdf" "$out/qpdf-aes-256.pdf"
qpdf --object-streams=generate --encrypt '' owner 256 -- "$out/cairo.pdf" "$out/qpdf-aes-256-packed.pdf"

python3 by_hand.py "$out"
