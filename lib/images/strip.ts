import sharp from 'sharp';

/** One of our own stored pictures, with the point that must stay in the frame: 0 to 1 from the top left. */
export type StripPicture = { bytes: Buffer; focusX: number; focusY: number };

const size = { width: 1200, height: 630 };
const gap = 8;
const paper = '#fafbfa';

/** Pictures side by side in boxes of one height, 1200 × 630, as a JPEG. At least one picture. */
export async function makeStrip(pictures: StripPicture[]): Promise<Buffer> {
  const measured = await Promise.all(pictures.map(measure));
  const room = size.width - gap * (pictures.length - 1);
  const ratios = measured.reduce((sum, { ratio }) => sum + ratio, 0);
  let left = 0;
  const boxes = await Promise.all(
    measured.map(async ({ picture, ratio }, index) => {
      const isLast = index === measured.length - 1;
      const width = isLast ? size.width - left : Math.round((room * ratio) / ratios);
      const at = left;
      left += width + gap;
      return { input: await cropped(picture, width), left: at, top: 0 };
    }),
  );
  const canvas = sharp({ create: { ...size, channels: 3, background: paper } });
  return canvas.composite(boxes).jpeg({ quality: 84, mozjpeg: true }).toBuffer();
}

async function measure(picture: StripPicture) {
  const { width, height } = await sharp(picture.bytes).metadata();
  return { picture, ratio: Math.min(1.6, Math.max(0.6, width / height)) };
}

async function cropped({ bytes, focusX, focusY }: StripPicture, width: number): Promise<Buffer> {
  const whole = await sharp(bytes).metadata();
  const scale = Math.max(width / whole.width, size.height / whole.height);
  const box = { width: Math.min(whole.width, width / scale), height: Math.min(whole.height, size.height / scale) };
  return sharp(bytes)
    .extract({
      left: place(focusX, whole.width, box.width),
      top: place(focusY, whole.height, box.height),
      width: Math.max(1, Math.floor(box.width)),
      height: Math.max(1, Math.floor(box.height)),
    })
    .resize(width, size.height, { fit: 'fill' })
    .toBuffer();
}

const place = (focus: number, whole: number, box: number) =>
  Math.round(Math.min(whole - Math.floor(box), Math.max(0, focus * whole - box / 2)));
