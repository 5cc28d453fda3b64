/** What the decoder is asked to do. The picture itself comes over its standard input. */
export type Task = {
  make: 'webp' | 'avif' | 'facts';
  heic: boolean;
  maxPixels: number;
  maxSide: number;
  maxScans: number;
  /** The widths to make: those that the picture has, or its own when it is narrower than all. */
  widths: readonly number[];
  /** Where a crop keeps its middle, 0 to 1. */
  focus: { x: number; y: number };
};

/** Why a picture was not taken. */
export type Fault =
  | 'not_a_photo'
  | 'unsupported_type'
  | 'cut_short'
  | 'too_many_pixels'
  | 'side_too_long'
  | 'too_many_scans'
  | 'heic_off'
  | 'decoder_failed';

/** What the decoder found out about a picture. */
export type Facts = {
  width: number;
  height: number;
  averageColour: string;
  perceptualHash: string;
  /** SHA-256 of the upright pixels in hexadecimal: of this picture and, when one is made, of its master. */
  pixelHashes: string[];
  copyright: string | null;
  hadLocation: boolean;
};

/** A message of the decoder: a length of four bytes, this as JSON, and the bytes of a file when `size` is given. */
export type Message = { file: string; size: number } | { facts: Facts } | { fault: Fault } | { done: true };

export class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

export type MadeFile = { name: string; bytes: Buffer };
