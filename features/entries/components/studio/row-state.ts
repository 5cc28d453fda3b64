import type { Row } from './photo-board';
import type { UploadStatus } from './upload-item';

export type RowState = Exclude<UploadStatus, 'sent'> | 'processing' | 'failed' | 'needs_description' | 'ready';

/** How far a row has come, in one word. */
export function rowState({ photo, item }: Pick<Row, 'photo' | 'item'>): RowState {
  if (photo?.status === 'failed') return 'failed';
  if (photo?.status === 'processing') return 'processing';
  if (photo) return photo.alt.trim() === '' ? 'needs_description' : 'ready';
  return !item || item.status === 'sent' ? 'processing' : item.status;
}

const onTheWay: RowState[] = ['waiting', 'uploading', 'offline', 'lost', 'processing'];
const needsYou: RowState[] = ['paused', 'refused', 'needs_file', 'failed', 'needs_description'];

export const isOnTheWay = (state: RowState) => onTheWay.includes(state);
export const isStuck = (state: RowState) => needsYou.includes(state) && state !== 'needs_description';

/** "1 ready, 2 on the way, 2 need you". */
export function countStates(rows: Array<Pick<Row, 'photo' | 'item'>>) {
  const states = rows.map(rowState);
  return {
    ready: states.filter((state) => state === 'ready').length,
    onTheWay: states.filter(isOnTheWay).length,
    needsYou: states.filter((state) => needsYou.includes(state)).length,
    undescribed: rows.filter((row) => row.photo?.status === 'ready' && row.photo.alt.trim() === '').length,
    stuck: states.filter(isStuck).length,
  };
}
