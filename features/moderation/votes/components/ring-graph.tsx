import { getTranslations } from 'next-intl/server';
import type { RingMember, RingView } from '../queries/ring';

/** As many as can be told apart; the tables below have all of them. */
const mostDrawn = 24;
const size = 640;
const radius = 225;

type Placed = RingMember & { x: number; y: number; angle: number };

/** Who gave whom votes: members on a circle, an arrow for each two, thicker with more votes. Targets are squares. */
export async function RingGraph({ ring }: { ring: RingView }) {
  const t = await getTranslations('rings');
  const nodes = placed(ring.members.slice(0, mostDrawn));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const lines = ring.lines.filter(({ from, to }) => at.has(from) && at.has(to));
  const most = Math.max(1, ...lines.map(({ votes }) => votes));
  return (
    <figure className="mt-4 max-w-[40rem]">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-labelledby="graph-title graph-desc"
        className="h-auto w-full rounded-control border bg-surface"
      >
        <title id="graph-title">{t('graph')}</title>
        <desc id="graph-desc">{t('graphDesc', { members: nodes.length, lines: lines.length })}</desc>
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8Z" className="fill-ink-3" />
          </marker>
        </defs>
        {lines.map(({ from, to, votes }) => (
          <path
            key={`${from} ${to}`}
            d={arc(at.get(from) as Placed, at.get(to) as Placed)}
            className="fill-none stroke-ink-3"
            strokeWidth={1 + (3 * votes) / most}
            strokeOpacity={0.7}
            markerEnd="url(#tip)"
          />
        ))}
        {nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </svg>
      <figcaption className="mt-2 text-meta text-ink-3">{t('graphKey')}</figcaption>
    </figure>
  );
}

function Node({ node: { x, y, angle, handle, part } }: { node: Placed }) {
  const isRight = Math.cos(angle) > 0.2;
  const isLeft = Math.cos(angle) < -0.2;
  const shown = handle.length > 13 ? `${handle.slice(0, 12)}…` : handle;
  return (
    <g>
      {part === 'voter' ? (
        <circle cx={x} cy={y} r={9} className="fill-mat stroke-surface" strokeWidth={2} />
      ) : (
        <rect x={x - 8} y={y - 8} width={16} height={16} className="fill-pencil-text stroke-surface" strokeWidth={2} />
      )}
      <text
        x={x + 14 * Math.cos(angle)}
        y={y + 20 * Math.sin(angle) + 5}
        textAnchor={isRight ? 'start' : isLeft ? 'end' : 'middle'}
        className="fill-ink text-[15px]"
      >
        {shown}
      </text>
    </g>
  );
}

const placed = (members: RingMember[]): Placed[] =>
  members.map((member, nth) => {
    const angle = (nth / members.length) * 2 * Math.PI - Math.PI / 2;
    return { ...member, angle, x: size / 2 + radius * Math.cos(angle), y: size / 2 + radius * Math.sin(angle) };
  });

/** Bent to one side, so that the way there and the way back are two lines; it ends at the edge of the node. */
function arc(from: Placed, to: Placed): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = { x: (from.x + to.x) / 2 - dy * 0.12, y: (from.y + to.y) / 2 + dx * 0.12 };
  const [ex, ey] = [to.x - bend.x, to.y - bend.y];
  const rest = (Math.hypot(ex, ey) - 13) / (Math.hypot(ex, ey) || length);
  const end = { x: bend.x + ex * rest, y: bend.y + ey * rest };
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
