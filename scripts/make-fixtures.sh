#!/usr/bin/env bash
# Makes the pictures of e2e/files out of three of our own photographs: scripts/make-fixtures.sh FOLDER-OF-PHOTOGRAPHS
# Needs Debian's imagemagick, libheif-examples and libimage-exiftool-perl.
set -euo pipefail
photos=$(realpath "$1")
out=$(realpath "$(dirname "$0")/../e2e/files")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# An upright portrait of 600 × 900, with words in every place where a camera or a program may leave some.
convert "$photos/android-torso-01.jpg" -strip -resize 600x900 -quality 90 upright.png
canary() { # FILE: a place, a serial number, an owner, a comment, a title and a copyright line
  exiftool -q -overwrite_original \
    -GPSLatitude=35.6595 -GPSLatitudeRef=N -GPSLongitude=139.7005 -GPSLongitudeRef=E -GPSAltitude=38 \
    -Make=CANARY-MAKE -Model=CANARY-MODEL -SerialNumber=CANARY-SERIAL -OwnerName=CANARY-OWNER \
    -UserComment=CANARY-COMMENT -XMP-dc:Title=CANARY-TITLE -XMP-exif:GPSLatitude=35.6595 \
    -Copyright='© 2026 Kitbash test pictures' "$@"
}

# A phone's JPEG held sideways: stored lying down, turned by its EXIF orientation 6.
convert upright.png -rotate -90 -quality 82 rotated-gps.jpg
canary -IPTC:By-line=CANARY-BYLINE -IPTC:CopyrightNotice='© 2026 Kitbash test pictures' -n -Orientation=6 rotated-gps.jpg

# A phone's HEIC with a place. It is stored upright; the orientation in its EXIF says otherwise and must not count.
heif-enc -q 60 -o phone.heic upright.png >/dev/null
canary -n -Orientation=6 phone.heic

# 6000 × 4000 are 24 megapixels; drawn large and soft, so that the file stays small.
convert "$photos/racer-helmet-01.jpg" -strip -resize '6000x4000^' -gravity center -extent 6000x4000 -blur 0x3 -quality 40 large-24mp.jpg

convert upright.png -resize 400x600 -colors 200 -strip plain.png
exiftool -q -overwrite_original -PNG:Comment=CANARY-PNG-COMMENT -PNG:Copyright='© 2026 Kitbash test pictures' plain.png
# Something shows through: a costume cut out of its background.
convert upright.png -resize 200x300 -alpha set -channel A -fx 'hypot(i/w-0.5,j/h-0.5)<0.45?1:0' +channel -define webp:lossless=false -quality 70 cut-out.webp
heif-enc -A -q 50 -o camera.avif upright.png >/dev/null
canary -n -Orientation=8 camera.avif

# What must be refused.
head -c 20000 rotated-gps.jpg >cut-short.jpg
printf '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>document.title="CANARY"</script></svg>\n' >drawing.svg.jpg
printf 'This is a letter, not a picture.\n' >letter.png
convert -size 60x40 xc:red still.gif

# 160 scans: the last scan of a progressive JPEG, 150 times more.
convert -size 64x64 plasma:fractal -interlace Plane -quality 80 -strip many-scans.jpg
python3 - <<'PYTHON'
data = open('many-scans.jpg', 'rb').read()
last = data.rindex(b'\xff\xda')
open('many-scans.jpg', 'wb').write(data[:-2] + data[last:-2] * 150 + data[-2:])
PYTHON

# A header that says 65500 × 65500 before the pixels of a small picture: bytes 5 to 8 of the SOF0 segment.
convert -size 64x64 plasma:fractal -quality 70 -strip lying-size.jpg
python3 - <<'PYTHON'
data = bytearray(open('lying-size.jpg', 'rb').read())
at = data.index(b'\xff\xc0')
data[at + 5 : at + 9] = (65500).to_bytes(2, 'big') * 2
open('lying-size.jpg', 'wb').write(data)
PYTHON
# 12,001 pixels on one side, few on the other.
convert -size 12001x8 gradient:red-blue -quality 60 -strip too-long.jpg

cp rotated-gps.jpg phone.heic large-24mp.jpg plain.png cut-out.webp camera.avif cut-short.jpg drawing.svg.jpg letter.png \
  still.gif many-scans.jpg lying-size.jpg too-long.jpg upright.png "$out"
ls -l "$out"
