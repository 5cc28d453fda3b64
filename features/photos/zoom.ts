/** How a photo lies in the viewer: `scale` 1 fits it whole; `x`, `y` move its centre, in CSS pixels. */
export type Zoom = { scale: number; x: number; y: number };
export type Point = { x: number; y: number };

export const whole: Zoom = { scale: 1, x: 0, y: 0 };
const most = 5;

/** Scales by `factor` so that what lies under `at` (from the centre of the box) stays there. */
export function zoomAt(zoom: Zoom, factor: number, at: Point, box: Point): Zoom {
  const scale = Math.min(most, Math.max(1, zoom.scale * factor));
  const grown = scale / zoom.scale;
  return within({ scale, x: at.x - (at.x - zoom.x) * grown, y: at.y - (at.y - zoom.y) * grown }, box);
}

/** In or out, as a double tap does it. */
export const toggleZoom = (zoom: Zoom, at: Point, box: Point): Zoom =>
  zoom.scale > 1 ? whole : zoomAt(zoom, 2.5, at, box);

export const moveBy = (zoom: Zoom, by: Point, box: Point): Zoom =>
  within({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, box);

/** The photo cannot be pushed out of its box. */
function within({ scale, x, y }: Zoom, box: Point): Zoom {
  const reach = { x: (box.x * (scale - 1)) / 2, y: (box.y * (scale - 1)) / 2 };
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) || 0;
  return { scale, x: clamp(x, reach.x), y: clamp(y, reach.y) };
}
