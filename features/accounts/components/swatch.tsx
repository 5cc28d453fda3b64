type Props = { handle: string; size: number; avatarKey?: string | null; className?: string };

/** A member's picture, or a swatch of fabric cut from the handle. Decoration: the handle always stands beside it. */
export function Swatch({ handle, size, avatarKey, className = '' }: Props) {
  const box = `shrink-0 rounded-[5px] bg-well ${className}`;
  if (!avatarKey) {
    return <span aria-hidden="true" className={`inline-block ${box}`} style={{ ...fabric(handle), ...square(size) }} />;
  }
  return (
    <img
      src={`/media/${avatarKey}/${size > 160 ? 320 : 160}.webp`}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      className={`inline-block object-cover ${box}`}
      style={square(size)}
    />
  );
}

const square = (size: number) => ({ width: size, height: size });

/** One of four weaves in one of twelve dyes. */
function fabric(handle: string): { backgroundColor: string; backgroundImage: string; backgroundSize?: string } {
  const number = hash(handle.toLowerCase());
  const hue = (number % 12) * 30;
  const cloth = `oklch(0.52 0.085 ${hue})`;
  const thread = `oklch(0.8 0.06 ${(hue + 20) % 360})`;
  const clear = `oklch(0.8 0.06 ${(hue + 20) % 360} / 0.55)`;
  const weaves = [
    { backgroundImage: `repeating-linear-gradient(90deg, ${thread} 0 2px, transparent 2px 6px)` },
    {
      backgroundImage: `repeating-linear-gradient(0deg, ${clear} 0 4px, transparent 4px 8px), repeating-linear-gradient(90deg, ${clear} 0 4px, transparent 4px 8px)`,
    },
    {
      backgroundImage: `repeating-linear-gradient(45deg, ${thread} 0 2px, transparent 2px 5px), repeating-linear-gradient(-45deg, ${clear} 0 2px, transparent 2px 5px)`,
      backgroundSize: '50% 100%',
    },
    { backgroundImage: `radial-gradient(${thread} 32%, transparent 36%)`, backgroundSize: '8px 8px' },
  ];
  return { backgroundColor: cloth, ...(weaves[(number >>> 8) % 4] ?? { backgroundImage: 'none' }) };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
