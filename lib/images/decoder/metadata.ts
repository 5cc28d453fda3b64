import ExifReader from 'exifreader';

type Found = { copyright: string | null; hadLocation: boolean };
type Tag = { description?: unknown; value?: unknown } | undefined;

/** The two things kept of a photo's metadata: its copyright line, and whether it told where it was taken. */
export function readMetadata(input: Buffer): Found {
  try {
    const tags = ExifReader.load(input, { expanded: true });
    const { exif, iptc, xmp, png, pngText } = tags as Record<string, Record<string, Tag> | undefined>;
    const lines = [
      exif?.Copyright,
      iptc?.['Copyright Notice'],
      xmp?.rights,
      xmp?.['dc:rights'],
      png?.Copyright,
      pngText?.Copyright,
    ];
    const copyright = lines.map(textOf).find((text) => text !== '') ?? null;
    const names = [exif, xmp].flatMap((group) => Object.keys(group ?? {}));
    return { copyright, hadLocation: Boolean(tags.gps) || names.some((name) => /GPS(?:Lat|Long)itude/.test(name)) };
  } catch {
    // A photo without metadata, or with damaged metadata, is still a photo.
    return { copyright: null, hadLocation: false };
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: files put them there.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

function textOf(tag: Tag): string {
  const text = typeof tag?.description === 'string' ? tag.description : '';
  return [...text.replace(unprintable, ' ').replace(/\s+/g, ' ').trim()].slice(0, 300).join('');
}
