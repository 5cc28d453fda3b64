import { type MouseEvent, type PointerEvent, useRef, useState, type WheelEvent } from 'react';
import { moveBy, type Point, toggleZoom, whole, type Zoom, zoomAt } from '../zoom';

/** Fingers, mouse and trackpad on a photo: spread to zoom, drag to move, double tap for in and out, swipe to turn on. */
export function useZoomGestures(onSwipe: (step: 1 | -1) => void) {
  const [zoom, setZoom] = useState<Zoom>(whole);
  const element = useRef<HTMLElement | null>(null);
  const fingers = useRef(new Map<number, Point>());
  const swiped = useRef(0);
  const box = (): Point => ({ x: element.current?.clientWidth ?? 1, y: element.current?.clientHeight ?? 1 });

  const gestures = {
    ref: (node: HTMLElement | null) => {
      element.current = node;
    },
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, pointOf(event));
      swiped.current = 0;
    },
    onPointerMove(event: PointerEvent) {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const now = pointOf(event);
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, now);
      if (other) {
        const at = fromCentre({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }, event);
        const factor = distance(now, other) / Math.max(1, distance(before, other));
        setZoom((zoom) => zoomAt(zoom, factor, at, box()));
      } else if (zoom.scale > 1) {
        setZoom((zoom) => moveBy(zoom, { x: now.x - before.x, y: now.y - before.y }, box()));
      } else {
        swiped.current += now.x - before.x;
      }
    },
    onPointerUp(event: PointerEvent) {
      fingers.current.delete(event.pointerId);
      if (zoom.scale === 1 && Math.abs(swiped.current) > 60) onSwipe(swiped.current < 0 ? 1 : -1);
      swiped.current = 0;
    },
    onPointerCancel(event: PointerEvent) {
      fingers.current.delete(event.pointerId);
    },
    onDoubleClick(event: MouseEvent) {
      const at = fromCentre(pointOf(event), event);
      setZoom((zoom) => toggleZoom(zoom, at, box()));
    },
    onWheel(event: WheelEvent) {
      const at = fromCentre(pointOf(event), event);
      setZoom((zoom) => zoomAt(zoom, Math.exp(-event.deltaY / 300), at, box()));
    },
  };
  return { zoom, setZoom, box, gestures };
}

const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => ({ x: clientX, y: clientY });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function fromCentre(point: Point, { currentTarget }: { currentTarget: EventTarget }): Point {
  const box = (currentTarget as Element).getBoundingClientRect();
  return { x: point.x - box.x - box.width / 2, y: point.y - box.y - box.height / 2 };
}
