import { type PhotoView, photoUrl } from '../view';

type Props = {
  photo: Pick<PhotoView, 'key' | 'width' | 'height' | 'alt' | 'webpWidths' | 'avifWidths'>;
  sizes: string;
  /** The widths that this place can use; by default all that there are. */
  widths?: readonly number[];
  /** `high` for the one photo that the page opens with, `eager` for others in the first screen. */
  priority?: 'high' | 'eager';
  className?: string;
  style?: React.CSSProperties;
};

/** A stored photo at the width that fits its box: AVIF where it is made and understood, WebP otherwise. */
export function Picture({ photo, sizes, widths, priority, className, style }: Props) {
  const webp = usable(photo.webpWidths, widths);
  const avif = usable(photo.avifWidths, widths);
  const fallback = webp.find((width) => width >= 480) ?? webp.at(-1);
  return (
    <picture>
      {avif.length > 0 && <source type="image/avif" srcSet={srcSet(photo.key, avif, 'avif')} sizes={sizes} />}
      <img
        src={fallback ? photoUrl(photo.key, fallback, 'webp') : undefined}
        srcSet={webp.length > 1 ? srcSet(photo.key, webp, 'webp') : undefined}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={photo.alt}
        loading={priority ? undefined : 'lazy'}
        decoding={priority ? undefined : 'async'}
        fetchPriority={priority === 'high' ? 'high' : undefined}
        className={className}
        style={style}
      />
    </picture>
  );
}

/** A photo narrower than every width asked for is shown at its own widest. */
function usable(made: readonly number[], wanted: readonly number[] | undefined): number[] {
  const fitting = wanted ? made.filter((width) => wanted.includes(width)) : [...made];
  return fitting.length > 0 ? fitting : made.slice(-1);
}

const srcSet = (key: string, widths: number[], format: 'webp' | 'avif') =>
  widths.map((width) => `${photoUrl(key, width, format)} ${width}w`).join(', ');
