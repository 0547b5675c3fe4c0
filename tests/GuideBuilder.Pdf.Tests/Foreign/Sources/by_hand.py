"""Files written by hand, byte by byte. Argument: the folder to write to. Their fonts are not embedded."""
import sys
from pathlib import Path

FOLDER = Path(sys.argv[1])
LINE = "Drink some water and call a friend."


def stream(data, entries=""):
    if isinstance(data, str):
        data = data.encode("latin-1")
    return f"<<{entries}/Length {len(data)}>>\nstream\n".encode() + data + b"\nendstream"


def body(objects, offsets, start):
    out = bytearray()
    for number, value in objects.items():
        offsets[number] = start + len(out)
        out += f"{number} 0 obj\n".encode() + (value if isinstance(value, bytes) else value.encode("latin-1")) + b"\nendobj\n"
    return bytes(out)


def table(offsets, trailer, at):
    out = "xref\n"
    for number in sorted(offsets):
        out += f"{number} 1\n" + (f"{offsets[number]:010} 00000 n \n" if number else "0000000000 65535 f \n")
    return (out + f"trailer\n<<{trailer}>>\nstartxref\n{at}\n%%EOF\n").encode()


def pdf(objects, version="1.4", extra=""):
    head = f"%PDF-{version}\n%\xe2\xe3\xcf\xd3\n".encode("latin-1")
    offsets = {0: 0}
    main = head + body(objects, offsets, len(head))
    return main + table(offsets, f"/Size {max(objects) + 1}/Root 1 0 R{extra}", len(main))


def page(contents, resources="", more="", catalogue="", rest=None):
    return {
        1: f"<</Type/Catalog/Pages 2 0 R{catalogue}>>",
        2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 297 420]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>{resources}>>{more}>>",
        4: contents if isinstance(contents, bytes) else stream(contents),
        5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        **(rest or {}),
    }


def say(text, y=370):
    return f"BT /F 12 Tf 30 {y} Td ({text}) Tj ET\n"


def lzw(data, early=1):
    codes, width, next_code, seen, out = {bytes([i]): i for i in range(256)}, 9, 258, b"", "100000000"
    for value in data:
        if seen + bytes([value]) in codes:
            seen += bytes([value])
            continue
        out += f"{codes[seen]:0{width}b}"
        codes[seen + bytes([value])] = next_code
        next_code += 1
        seen = bytes([value])
        if next_code + early > 1 << width and width < 12:
            width += 1
        if next_code == 4094:
            out += f"{256:0{width}b}"
            codes, width, next_code = {bytes([i]): i for i in range(256)}, 9, 258
    out += f"{codes[seen]:0{width}b}"
    if next_code + 1 + early > 1 << width and width < 12:
        width += 1
    out += f"{257:0{width}b}"
    out += "0" * (-len(out) % 8)
    return bytes(int(out[i:i + 8], 2) for i in range(0, len(out), 8))


def ascii85(data):
    out = ""
    for i in range(0, len(data), 4):
        part = data[i:i + 4]
        value = int.from_bytes(part.ljust(4, b"\0"), "big")
        digits = "".join(chr(33 + value // 85 ** k % 85) for k in (4, 3, 2, 1, 0))
        out += "z" if part == b"\0\0\0\0" else digits[:len(part) + 1]
    return "\n".join(out[i:i + 60] for i in range(0, len(out), 60)) + "~>"


def incremental():
    first = pdf(page(say("This line was withdrawn.")))
    offsets = {}
    changed = first + body({4: stream(say(LINE)), 6: "<</Title(Someone can help)>>"}, offsets, len(first))
    previous = first.rindex(b"xref\n0 1")
    return changed + table(offsets, f"/Size 7/Root 1 0 R/Info 6 0 R/Prev {previous}", len(changed))


def codings():
    text = say(LINE) + "".join(say(f"Line {i} of many that are much alike.", 350 - i * 2) for i in range(150))
    picture = bytes(i * 7 & 255 for i in range(12 * 12 * 3))
    differences = bytes((picture[i] - (picture[i - 3] if i % 36 >= 3 else 0)) & 255 for i in range(len(picture)))
    contents = "<</Filter[/ASCII85Decode/LZWDecode]/Length 6 0 R>>\nstream\n"
    data = ascii85(lzw(text.encode()))
    second = lzw(b"q 60 0 0 60 30 30 cm /P Do Q\n" + say("Another way of coding.", 20).encode(), early=0)
    objects = page((contents + data + "\nendstream").encode(), "/XObject<</P 7 0 R>>")
    objects[3] = objects[3].replace("/Contents 4 0 R", "/Contents[4 0 R 8 0 R]")
    objects[6] = str(len(data))
    objects[7] = stream(lzw(differences), "/Type/XObject/Subtype/Image/Width 12/Height 12/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/LZWDecode/DecodeParms<</Predictor 2/Colors 3/Columns 12>>")
    objects[8] = stream(second.hex() + ">", "/Filter[/AHx/LZW]/DecodeParms[null<</EarlyChange 0>>]")
    return pdf(objects)


def inline_image():
    data = "".join(f"{i * 17 & 255:02x}" for i in range(64)) + ">"
    raw = bytes([32, 69, 73, 32, 81, 10, 66, 84, 128, 200, 0, 255, 1, 2, 3, 10])
    contents = (
        say(LINE).encode() + b"q 40 0 0 40 30 300 cm BI /W 8 /H 8 /BPC 8 /CS /G /F /AHx ID " + data.encode() + b" EI Q\n"
        + b"q 40 0 0 40 90 300 cm BI /W 4 /H 4 /BPC 8 /CS /G ID " + raw + b"\nEI Q\n" + say("After the pictures.", 200).encode())
    return pdf(page(stream(contents)))


def form():
    rest = {
        6: "<</Fields[7 0 R 8 0 R]/DA(/F 10 Tf 0 g)/DR<</Font<</F 5 0 R>>>>/NeedAppearances true>>",
        7: "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/TU(Your name)/V(nobody)/Rect[30 300 200 320]/F 4/P 3 0 R/AA<</K<</S/JavaScript/JS(event.rc = true;)>>>>>>",
        8: "<</Type/Annot/Subtype/Widget/FT/Btn/T(agree)/Rect[30 260 44 274]/F 4/P 3 0 R/MK<</CA(4)>>/V/Off/AS/Off>>",
        9: "<</S/JavaScript/JS(app.alert\\(\"hello\"\\);)>>",
        10: "<</Names[(start) 9 0 R]>>",
        11: "<</Type/Annot/Subtype/Text/Contents(A note to the printer)/Rect[250 380 270 400]/Open false>>",
        12: "<</Type/Annot/Subtype/Link/Rect[30 200 100 220]/Border[0 0 0]/A<</S/Launch/F(note.txt)>>>>",
    }
    return pdf(page(say(LINE), more="/Annots[7 0 R 8 0 R 11 0 R 12 0 R]", catalogue="/AcroForm 6 0 R/OpenAction 9 0 R/Names<</JavaScript 10 0 R>>", rest=rest))


def layers():
    contents = (
        "/OC /One BDC\n" + say(LINE) + "EMC\n/OC /Two BDC\n" + say("Only to be seen on a screen.", 340) + "EMC\n"
        "/GS gs 0 0 1 rg 30 200 60 60 re f\n/CS0 cs 0.5 scn 100 200 60 60 re f\n/CS1 cs 0.5 0.25 scn 170 200 60 60 re f\n")
    rest = {
        6: "<</Type/OCG/Name(Text)>>",
        7: "<</Type/OCG/Name(Notes)/Usage<</Print<</PrintState/OFF>>>>>>",
        8: "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0.6 1 0]/N 1>>",
        9: stream("{0 0 3 2 roll 0 exch}", "/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1 0 1]"),
    }
    catalogue = "/OCProperties<</OCGs[6 0 R 7 0 R]/D<</Order[6 0 R 7 0 R]/ON[6 0 R]/OFF[7 0 R]>>>>"
    resources = (
        "/Properties<</One 6 0 R/Two 7 0 R>>/ExtGState<</GS<</ca 0.5/BM/Multiply/SMask/None>>>>"
        "/ColorSpace<</CS0[/Separation/Toy#20Orange/DeviceCMYK 8 0 R]/CS1[/DeviceN[/Cyan/Varnish]/DeviceCMYK 9 0 R]>>")
    return pdf(page(contents, resources, catalogue=catalogue, rest=rest), "1.6")


for name, make in {"incremental": incremental, "codings": codings, "inline-image": inline_image, "form": form, "layers": layers}.items():
    (FOLDER / f"hand-{name}.pdf").write_bytes(make())
